import { createHash } from 'node:crypto'
import type { Briefing, Edition } from '@daybrief/schema'
import { describe, expect, it } from 'vitest'
import type { Member, Store } from '../store.ts'
import { aBriefing, aDocument, anArticle, anEdition, at } from './examples.ts'
import { addDocuments, claimOne, finishOne, keep, kept } from './ledger-steps.ts'
import type { Place } from './place.ts'

const sixth = anEdition('amber-coast', 6)
const seventh = anEdition('amber-coast', 7)
const world = anEdition('world', 7)

async function open(store: Store, edition: Edition, names: string[] = []): Promise<void> {
  const documents = names.map((name) => aDocument(name).id)
  expect(await store.openEdition(edition, { now: at(0), documents })).toBe(true)
}

/** Makes the briefing of an edition that is due. */
async function make(store: Store, briefing: Briefing, members: Member[], seconds: number): Promise<void> {
  const claim = await claimOne(store, 'digest', briefing.edition.id, seconds)
  expect(await finishOne(store, claim, kept({ briefings: [{ briefing, members, stories: [] }] }), seconds)).toBe(true)
}

/** Adds a document with so many articles; answers with their ids. */
async function addWithArticles(store: Store, name: string, count: number): Promise<string[]> {
  const document = aDocument(name)
  await addDocuments(store, [name])
  const articles = Array.from({ length: count }, (_, index) => anArticle(document, index + 1))
  await keep(store, document.id, { articles })
  return articles.map(({ id }) => id)
}

/** Editions, their closed sets, members and briefings. */
export function editionsContract(place: Place): void {
  describe('editions', () => {
    it('opens an edition once, with its closed set, due for digest', async () => {
      const store = await place.open()
      const ids = await addDocuments(store, ['a', 'b'])
      const opened = await Promise.all([
        store.openEdition(sixth, { now: at(1), documents: [...ids, ...ids] }),
        store.openEdition(sixth, { now: at(2), documents: [] }),
      ])
      expect(opened).toEqual([true, false])
      expect(await store.closedSet(sixth.id)).toEqual({ edition: sixth, documents: ids.toSorted(), openedAt: at(1) })
      expect(await store.ledger.of([sixth.id])).toMatchObject([{ stage: 'digest', state: 'due', dueAt: at(1) }])
      expect(await store.closedSet(seventh.id)).toBeNull()
    })

    it('lists editions, newest closing first', async () => {
      const store = await place.open()
      for (const edition of [sixth, world, seventh]) await open(store, edition)
      expect(await store.editions()).toEqual([seventh, world, sixth])
      expect(await store.editions('amber-coast')).toEqual([seventh, sixth])
      expect(await store.editions('nowhere')).toEqual([])
    })

    it('opens an edition anew with another closed set; who is making the old one is too late', async () => {
      const store = await place.open()
      const ids = await addDocuments(store, ['a', 'b'])
      await open(store, sixth, ['a'])
      const old = await claimOne(store, 'digest', sixth.id, 1)
      await store.reopenEdition(sixth.id, { now: at(2), documents: ids })
      expect(await store.closedSet(sixth.id)).toEqual({ edition: sixth, documents: ids.toSorted(), openedAt: at(2) })
      const fresh = await claimOne(store, 'digest', sixth.id, 2)
      expect(fresh.starts).toBe(1)
      const briefing = aBriefing(sixth)
      expect(await finishOne(store, old, kept({ briefings: [{ briefing, members: [], stories: [] }] }), 3)).toBe(false)
      expect(await store.briefing(sixth.id)).toBeNull()
      expect(await finishOne(store, fresh, kept(), 3)).toBe(true)
      const unknown = store.reopenEdition('nowhere-2031-05-06', { now: at(4), documents: [] })
      await expect(unknown).rejects.toThrow('nowhere-2031-05-06')
    })
  })

  describe('briefings', () => {
    it('keeps a briefing with its members; the newest counts', async () => {
      const store = await place.open()
      const [one, two] = (await addWithArticles(store, 'a', 2)) as [string, string]
      await open(store, sixth, ['a'])
      const first = aBriefing(sixth, 'First')
      await make(store, first, [{ article: one, late: false }], 1)
      const sha256 = createHash('sha256').update(JSON.stringify(first)).digest('hex')
      expect(await store.briefing(sixth.id)).toEqual({ edition: sixth.id, sha256, madeAt: at(1), briefing: first })

      const second = aBriefing(sixth, 'Second')
      await store.reopenEdition(sixth.id, { now: at(2), documents: [] })
      await make(store, second, [{ article: two, late: true }], 3)
      expect((await store.briefing(sixth.id))?.briefing).toEqual(second)
      expect((await store.briefing(sixth.id, { sha256 }))?.briefing).toEqual(first)
      expect(await store.briefing(seventh.id, { sha256 })).toBeNull()
      expect(await store.members(sixth.id)).toEqual([{ article: two, late: true }])
      expect((await store.briefings()).map(({ madeAt }) => madeAt)).toEqual([at(3), at(1)])
    })

    it('does not keep the same briefing twice', async () => {
      const store = await place.open()
      await open(store, sixth)
      await make(store, aBriefing(sixth), [], 1)
      await store.reopenEdition(sixth.id, { now: at(2), documents: [] })
      await make(store, aBriefing(sixth), [], 3)
      expect((await store.briefings()).map(({ madeAt }) => madeAt)).toEqual([at(1)])
    })

    it('lists briefings, newest edition first', async () => {
      const store = await place.open()
      for (const [index, edition] of [seventh, world, sixth].entries()) {
        await open(store, edition)
        await make(store, aBriefing(edition), [], index)
      }
      expect((await store.briefings()).map(({ edition }) => edition)).toEqual([seventh, world, sixth])
      expect((await store.briefings('amber-coast')).map(({ edition }) => edition)).toEqual([seventh, sixth])
      expect(await store.briefing('nowhere-2031-05-06')).toBeNull()
    })
  })

  describe('which documents and articles are free', () => {
    it('gives an edition the documents that no other closed set of its plan has', async () => {
      const store = await place.open()
      const [a, b] = (await addDocuments(store, ['a', 'b'])) as [string, string]
      await store.addDocument(aDocument('later', { receivedAt: at(60) }), new Uint8Array())
      await open(store, sixth, ['a'])
      const ids = async (edition: Edition, receivedBy: string | null) =>
        (await store.documentsFor(edition, { receivedBy })).map(({ id }) => id)
      const later = aDocument('later').id
      expect(await ids(seventh, null)).toEqual([b, later].sort())
      expect(await ids(seventh, at(59))).toEqual([b])
      expect(await ids(seventh, '2031-05-06T08:01:00Z')).toEqual([b, later].sort())
      expect(await ids(sixth, at(0))).toEqual([a, b].sort())
      expect(await ids(world, at(0))).toEqual([a, b].sort())
    })

    it('gives it a document of another closed set too, while an article of it is a member nowhere', async () => {
      const store = await place.open()
      const whole = await addWithArticles(store, 'whole', 2)
      const [first] = (await addWithArticles(store, 'half', 2)) as [string]
      await open(store, sixth, ['whole', 'half'])
      await make(
        store,
        aBriefing(sixth),
        [...whole, first].map((article) => ({ article, late: false })),
        1,
      )
      const names = (await store.documentsFor(seventh, { receivedBy: null })).map(({ name }) => name)
      expect(names).toEqual(['half'])
    })

    it('gives it a document that an edition released, since it was still in work', async () => {
      const store = await place.open()
      const [stuck, dropped] = (await addDocuments(store, ['stuck', 'dropped'])) as [string, string]
      await open(store, sixth, ['stuck', 'dropped'])
      expect(await store.documentsFor(seventh, { receivedBy: null })).toEqual([])
      const claim = await claimOne(store, 'digest', sixth.id, 1)
      const briefings = [{ briefing: aBriefing(sixth), members: [], stories: [], released: [stuck] }]
      expect(await finishOne(store, claim, kept({ briefings }), 1)).toBe(true)
      expect((await store.closedSet(sixth.id))?.documents).toEqual([dropped])
      expect((await store.documentsFor(seventh, { receivedBy: null })).map(({ id }) => id)).toEqual([stuck])
    })

    it('says which articles other editions of the plan have', async () => {
      const store = await place.open()
      const [a1, a2] = (await addWithArticles(store, 'a', 2)) as [string, string]
      const [b1] = (await addWithArticles(store, 'b', 1)) as [string]
      for (const edition of [sixth, seventh, world]) await open(store, edition)
      const members = [a1, b1].map((article) => ({ article, late: false }))
      await make(store, aBriefing(sixth), members, 1)
      await make(store, aBriefing(world), [{ article: a2, late: false }], 1)
      const all = [a1, b1].sort().map((article) => ({ article, edition: sixth.id }))
      expect(await store.membersElsewhere(seventh)).toEqual(all)
      expect(await store.membersElsewhere(seventh, { documents: [aDocument('b').id, 'unknown'] })).toEqual([
        { article: b1, edition: sixth.id },
      ])
      expect(await store.membersElsewhere(sixth)).toEqual([])
      const editions = [a1, a2].sort().map((article) => ({ article, edition: article === a1 ? sixth.id : world.id }))
      expect(await store.editionsOf([a2, a1, 'unknown'])).toEqual(editions)
    })
  })
}
