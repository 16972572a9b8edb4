import { createHash } from 'node:crypto'
import { diffBriefings, diffInWords } from '@daybrief/briefing'
import type { Briefing } from '@daybrief/schema'
import { remakeEdition } from '@daybrief/worker'
import { EXIT } from '../exit-codes.ts'
import { findBriefingNamed } from '../find-briefing.ts'
import { open } from '../open.ts'
import { count, printer, safe } from '../print.ts'
import { Problem } from '../problem.ts'
import { type CommonOptions, settingsOf } from '../settings.ts'

/** Digits of a SHA-256 that tell two apart for a person. */
const SHOWN_DIGITS = 12

/** Makes a briefing again from the bytes that arrived, and says whether it is the same to the last byte, or what differs. */
export async function replay(words: string, options: CommonOptions): Promise<number> {
  const print = printer(options)
  const desk = await open(settingsOf(options))
  try {
    const kept = await findBriefingNamed(desk.store, words)
    const remade = await remakeEdition(kept, desk)
    if ('impossible' in remade)
      throw new Problem(`${kept.edition.id} cannot be made again: ${remade.impossible}.`, 'unavailable')
    const again = withRephrasingsOf(kept, remade.briefing)
    const [before, now] = [sha256(kept), sha256(again)]
    const diff = diffBriefings(kept, again)
    const parts = partsThatDiffer(kept, again)
    const { languageModel } = kept.manifest
    print.value({ edition: kept.edition.id, same: before === now, sha256: { before, now }, parts, diff })
    if (languageModel !== null)
      print.note(`The words of ${languageModel} were taken over: a language model is not asked again.`)
    if (before === now) {
      print.line(
        `${kept.edition.id}: made again from ${count(kept.documents.length, 'file')}, the same bytes (SHA-256 ${before.slice(0, SHOWN_DIGITS)}…).`,
      )
      return EXIT.done
    }
    for (const line of diffInWords(diff)) print.line(safe(line))
    throw new Problem(
      `${kept.edition.id} comes out different: SHA-256 ${before.slice(0, SHOWN_DIGITS)}… before, ${now.slice(0, SHOWN_DIGITS)}… now; parts that differ: ${parts.join(', ')}.`,
      'notVerified',
    )
  } finally {
    await desk.close()
  }
}

/** What a language model said cannot be made again, and was checked when it was said. */
function withRephrasingsOf(kept: Briefing, again: Briefing): Briefing {
  const { languageModel } = kept.manifest
  return { ...again, rephrasings: kept.rephrasings, manifest: { ...again.manifest, languageModel } }
}

const sha256 = (briefing: Briefing) => createHash('sha256').update(JSON.stringify(briefing)).digest('hex')

function partsThatDiffer(before: Briefing, after: Briefing): string[] {
  const parts = Object.keys(before) as (keyof Briefing)[]
  return parts.filter((part) => JSON.stringify(before[part]) !== JSON.stringify(after[part]))
}
