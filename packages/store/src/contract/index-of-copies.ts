import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Store } from '../store.ts'
import { aBriefing, aDocument, anArticle, anEdition, at } from './examples.ts'
import { addDocuments, claimOne, finishOne, keep, kept } from './ledger-steps.ts'
import type { Place } from './place.ts'

const sixth = anEdition('amber-coast', 6)
const seventh = anEdition('amber-coast', 7)
const eighth = anEdition('amber-coast', 8)

/** Adds a document of one article with these band keys, a member of the editions given; answers with the article's id. */
async function add(store: Store, name: string, bands: number[], editions = [] as (typeof sixth)[]): Promise<string> {
  const article = anArticle(aDocument(name), 1)
  await addDocuments(store, [name])
  await keep(store, article.document, { articles: [article], bands: [{ article: article.id, bands }] })
  for (const edition of editions) await makeMember(store, article.id, edition)
  return article.id
}

async function makeMember(store: Store, article: string, edition: typeof sixth): Promise<void> {
  const members = [...(await store.members(edition.id)), { article, late: false }]
  const set = { now: at(0), documents: [] }
  if (!(await store.openEdition(edition, set))) await store.reopenEdition(edition.id, set)
  const claim = await claimOne(store, 'digest', edition.id, 0)
  const briefings = [{ briefing: aBriefing(edition), members, stories: [] }]
  expect(await finishOne(store, claim, kept({ briefings }), 0)).toBe(true)
}

/** The index of copies: articles of earlier editions that share band keys. */
export function indexOfCopiesContract(place: Place): void {
  describe('index of copies', () => {
    it('finds members of earlier editions of the plan that share a key', async () => {
      const store = await place.open()
      const near = await add(store, 'near', [1, 2, 2 ** 52], [sixth])
      await add(store, 'far', [4], [sixth])
      await add(store, 'no member', [1])
      await add(store, 'elsewhere', [1], [anEdition('world', 6)])
      await add(store, 'later', [1], [eighth])
      const own = await add(store, 'own', [2 ** 52, 7])
      const other = await add(store, 'other', [1])
      expect(await store.tellingsNear([own], { edition: seventh })).toEqual([{ article: near, edition: sixth.id }])
      expect(await store.tellingsNear([own, other], { edition: seventh })).toEqual([
        { article: near, edition: sixth.id },
      ])
      expect(await store.tellingsNear([own], { edition: sixth })).toEqual([])
      expect(await store.tellingsNear([], { edition: seventh })).toEqual([])
      expect(await store.tellingsNear(['unknown'], { edition: seventh })).toEqual([])
    })

    it('names the first edition that has it, and never what was given', async () => {
      const store = await place.open()
      const near = await add(store, 'near', [1], [seventh, sixth])
      const own = await add(store, 'own', [1], [sixth])
      expect(await store.tellingsNear([own], { edition: eighth })).toEqual([{ article: near, edition: sixth.id }])
    })

    it('answers for each article those with which it shares most keys', async () => {
      const store = await place.open()
      const three = await add(store, 'three', [1, 2, 3], [sixth])
      const two = await add(store, 'two', [1, 2], [sixth])
      await add(store, 'one and one', [3, 4], [sixth])
      const fifth = await add(store, 'fifth', [5], [sixth])
      const own = await add(store, 'own', [1, 2, 3])
      const other = await add(store, 'other', [5])
      const found = await store.tellingsNear([own, other], { edition: seventh, nearest: 2 })
      expect(found.map(({ article }) => article)).toEqual([three, two, fifth].toSorted())
    })

    it('looks at so many under one key, the same ones whatever came first', async () => {
      const one = await place.open()
      const names = Array.from({ length: 9 }, (_, index) => `forecast ${index}`)
      for (const name of names) await add(one, name, [1], [sixth])
      const own = await add(one, 'own', [1])
      const found = await one.tellingsNear([own], { edition: seventh, limit: 3 })
      expect(found).toHaveLength(3)
      for (const name of names.toReversed()) await makeMember(one, anArticle(aDocument(name), 1).id, anEdition('x', 6))
      await add(one, 'forecast before the index', [1], [anEdition('x', 6)])
      expect(await one.tellingsNear([own], { edition: seventh, limit: 3 })).toEqual(found)
      expect(await one.tellingsNear([own], { edition: seventh, nearest: 9 })).toHaveLength(9)
    })

    it('gives way when an article gets other keys', async () => {
      const store = await place.open()
      const near = await add(store, 'near', [1, 2, 2], [sixth])
      const own = await add(store, 'own', [1])
      const other = await add(store, 'other', [3])
      const document = aDocument('again')
      await addDocuments(store, [document.name])
      await keep(store, document.id, { bands: [{ article: near, bands: [3, 2] }] })
      expect(await store.tellingsNear([own], { edition: seventh })).toEqual([])
      expect(await store.tellingsNear([other], { edition: seventh })).toEqual([{ article: near, edition: sixth.id }])
    })

    it('finds what a search of all pairs finds', async () => {
      const store = await place.open()
      const keys = fc.array(fc.nat({ max: 12 }), { maxLength: 5 })
      let round = 0
      const property = fc.asyncProperty(
        fc.array(keys, { minLength: 1, maxLength: 6 }),
        fc.array(keys, { minLength: 1, maxLength: 4 }),
        async (before, now) => {
          const plan = `plan-${++round}`
          const edition = anEdition(plan, 6)
          const ids: string[] = []
          for (const [index, bands] of before.entries())
            ids.push(await add(store, `${round} before ${index}`, bands, [edition]))
          const own: string[] = []
          for (const [index, bands] of now.entries()) own.push(await add(store, `${round} now ${index}`, bands))
          const expected = ids.filter((_, index) => now.some((bands) => sharedBy(bands, before[index] ?? []) > 0))
          const found = await store.tellingsNear(own, { edition: anEdition(plan, 7), limit: 100, nearest: 100 })
          expect(found).toEqual(expected.toSorted().map((article) => ({ article, edition: edition.id })))
        },
      )
      await fc.assert(property, { numRuns: 15 })
    })
  })
}

const sharedBy = (one: number[], other: number[]) => new Set(one.filter((key) => other.includes(key))).size
