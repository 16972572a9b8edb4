import type { VersionChange } from '@daybrief/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inventedDocument, inventedWire } from '../cases/invented-wire.ts'
import { articleIn, readChanges } from '../cases/read-changes.ts'
import { versionChanges } from './version-changes.ts'

const inOneLine = ({ kind, before, after }: VersionChange) => {
  if (kind === 'added' || kind === 'removed') return `${kind}: ${(after ?? before)!.text}`
  return `${kind}: ${before?.text ?? '–'} → ${after?.text ?? '–'}`
}

describe('versionChanges', () => {
  it.each(readChanges())('$name', ({ first, version, expected }) => {
    expect(versionChanges(first, version).map(inOneLine)).toEqual(expected)
  })

  it('finds nothing where nothing changed, wherever sentences moved', () => {
    const wire = [...inventedWire(100)]
    fc.assert(
      fc.property(fc.constantFrom(...wire), fc.infiniteStream(fc.nat()), (article, order) => {
        const paragraphs = article.paragraphs
          .map((paragraph) => ({ paragraph, place: order.next().value }))
          .sort((left, right) => left.place - right.place)
          .map(({ paragraph }) => paragraph)
        expect(versionChanges(article, { ...article, paragraphs })).toEqual([])
      }),
    )
  })

  it('gives ranges that read back from both documents, whatever they hold', () => {
    const word = fc.constantFrom(
      ...'a The ferry 12 fifteen $2.5 million 4 June 2031 Monday not didn’t No. 3 one ١٢ é é 👩‍🚒 ភ្នំពេញ 東京 12人 ﬁne ΑΣ İ .'.split(
        ' ',
      ),
    )
    const sentence = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => `${words.join(' ')}.`)
    const document = fc
      .array(sentence, { minLength: 1, maxLength: 8 })
      .chain((sentences) =>
        fc
          .array(fc.constantFrom(' ', '\n', '\n\n', '  \n \n'), { minLength: 8, maxLength: 8 })
          .map((gaps) => sentences.flatMap((text, at) => [text, gaps[at]!]).join('')),
      )
    fc.assert(
      fc.property(document, document, (before, after) => {
        expectToReadBack(versionChanges(articleIn(before), articleIn(after)), { before, after })
      }),
      { numRuns: 500 },
    )
  })

  it('gives ranges that read back from edited reports', () => {
    const wire = [...inventedWire(60)]
    const pair = fc.tuple(fc.constantFrom(...wire), fc.constantFrom(...wire))
    fc.assert(
      fc.property(pair, ([first, version]) => {
        const documents = { before: inventedDocument(first), after: inventedDocument(version) }
        expectToReadBack(versionChanges(first, version), documents)
      }),
    )
  })

  it('mirrors what came and what went', () => {
    for (const { first, version } of readChanges()) {
      const there = versionChanges(first, version)
      const back = versionChanges(version, first)
      const came = (changes: VersionChange[]) =>
        changes.filter(({ kind }) => kind === 'added').map(({ after }) => after)
      const went = (changes: VersionChange[]) =>
        changes.filter(({ kind }) => kind === 'removed').map(({ before }) => before)
      expect(came(back)).toEqual(went(there))
      expect(went(back)).toEqual(came(there))
    }
  })
})

function expectToReadBack(changes: VersionChange[], documents: { before: string; after: string }) {
  for (const { before, after } of changes) {
    expect(before ?? after).not.toBeNull()
    if (before !== null) expect(documents.before.slice(before.range.start, before.range.end)).toBe(before.text)
    if (after !== null) expect(documents.after.slice(after.range.start, after.range.end)).toBe(after.text)
    for (const evidence of [before, after]) expect(evidence?.text).not.toBe('')
  }
}
