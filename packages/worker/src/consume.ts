import type { Consumer } from '@daybrief/queue'
import type { StageName } from '@daybrief/schema'
import type { Desk } from './desk.ts'
import { places } from './places.ts'
import { workOff } from './work-off.ts'

/** Takes the jobs of a stage until closed. */
export async function consume(stage: StageName, options: { desk: Desk; concurrency: number }): Promise<Consumer> {
  const { desk, concurrency } = options
  const place = await places[stage]()
  return desk.queues.queue(stage).consume(({ ids }) => workOff(ids, { place, desk }), { concurrency })
}
