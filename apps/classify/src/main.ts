import { startWorker } from '@daybrief/worker/start-worker'

await startWorker('classify')
