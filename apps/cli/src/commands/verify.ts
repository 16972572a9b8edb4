import { verify as verifyStatements } from '@daybrief/briefing'
import { documentOf } from '@daybrief/intake'
import type { Briefing } from '@daybrief/schema'
import { EXIT } from '../exit-codes.ts'
import { findBriefingNamed } from '../find-briefing.ts'
import { open } from '../open.ts'
import { count, printer, safe } from '../print.ts'
import { Problem } from '../problem.ts'
import { type CommonOptions, settingsOf } from '../settings.ts'

type Desk = Awaited<ReturnType<typeof open>>

/**
 * Checks a briefing against the stored documents: each document's bytes against its id, its text against what the
 * bytes read as, each statement against its cited range. Names what does not stand up.
 */
export async function verify(words: string, options: CommonOptions): Promise<number> {
  const print = printer(options)
  const desk = await open(settingsOf(options))
  try {
    const briefing = await findBriefingNamed(desk.store, words)
    const cited = citedDocuments(briefing)
    const damage = new Map<string, string>()
    for (const id of cited.keys()) {
      const fault = await damageOf(id, desk)
      if (fault !== null) damage.set(id, fault)
    }
    const texts = await desk.store.texts([...cited.keys()])
    const faults = [
      ...verifyStatements(briefing, texts),
      ...[...damage].flatMap(([id, message]) =>
        [...(cited.get(id) ?? [])].map((statement) => ({ statement, message })),
      ),
    ]
    print.value({ edition: briefing.edition.id, statements: briefing.counts.statements, faults })
    for (const { statement, message } of faults) print.line(`${statement}: ${safe(message)}`)
    if (faults.length > 0) {
      throw new Problem(`${briefing.edition.id} does not stand up: ${count(faults.length, 'fault')}.`, 'notVerified')
    }
    print.line(
      `${briefing.edition.id}: ${count(briefing.counts.statements, 'statement')}, each word for word at its cited range.`,
    )
    return EXIT.done
  } finally {
    await desk.close()
  }
}

/** Statements by the documents they cite. */
function citedDocuments(briefing: Briefing): Map<string, Set<string>> {
  const cited = new Map<string, Set<string>>()
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk)
    else if (typeof value === 'object' && value !== null) {
      if ('citation' in value && 'supporters' in value) {
        const { id, citation, supporters } = value as {
          id: string
          citation: { document: string }
          supporters: { document: string }[]
        }
        for (const { document } of [citation, ...supporters])
          cited.set(document, (cited.get(document) ?? new Set()).add(id))
      }
      Object.values(value).forEach(walk)
    }
  }
  walk(briefing)
  return cited
}

async function damageOf(id: string, { store, context }: Desk): Promise<string | null> {
  const [document] = await store.documents([id])
  const bytes = await store.bytes(id)
  if (document === undefined || bytes === null) return `its document ${id} is not in this store`
  const { id: actual } = documentOf(
    { ...document, bytes },
    { mediaType: document.mediaType, receivedAt: document.receivedAt },
  )
  if (actual !== id)
    return `document ${document.name} was changed after it came in: its bytes give ${actual}, not ${id}`
  const { text } = await context.parse(document, bytes)
  return text === (await store.texts([id])).get(id)
    ? null
    : `the text kept of ${document.name} is not what its bytes read as`
}
