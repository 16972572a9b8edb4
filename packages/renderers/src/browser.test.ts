import { existsSync, readFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import { Briefing, type Statement } from '@daybrief/schema'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hostileHeadlines } from './cases/hostile-headlines.ts'
import { html } from './html.ts'

/** Where Debian puts it. Elsewhere these tests are skipped, and the report says so. */
const CHROMIUM = '/usr/bin/chromium'
const ADDRESS = 'http://briefing.example/'
const OPTIONS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

describe.skipIf(!existsSync(CHROMIUM))('in a browser', { timeout: 60_000 }, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: OPTIONS })
  }, 60_000)
  afterAll(() => browser.close())

  // Colours depend on the scheme alone and the layout on the width alone, so two pages meet all four.
  test.each([
    { name: 'full', width: 1280, colorScheme: 'light' },
    { name: 'full', width: 360, colorScheme: 'dark' },
    { name: 'no-input', width: 360, colorScheme: 'light' },
    { name: 'no-story', width: 1280, colorScheme: 'dark' },
  ] as const)('axe finds nothing, and nothing overflows: $name $width $colorScheme', async (options) => {
    const { name, width, colorScheme } = options
    const { page, requests } = await open(briefingOf(name), { viewport: { width, height: 800 }, colorScheme })
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }))).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
    expect(requests).toEqual([ADDRESS])
    await page.context().close()
  })

  test('a citation leads to its words, all of them lit, and the way back leads to the statement', async () => {
    const briefing = Briefing.parse(
      JSON.parse(readFileSync(new URL('cases/full/briefing.json', import.meta.url), 'utf8')),
    )
    const { page } = await open(briefing, { viewport: { width: 1280, height: 800 } })
    const links = await page.locator('main a.citation').count()
    expect(links).toBeGreaterThan(40)
    for (let place = 0; place < links; place += 1) {
      const link = page.locator('main a.citation').nth(place)
      const id = (await link.getAttribute('href'))?.slice(1) ?? ''
      await link.click()
      expect(await page.evaluate(lit(id)), id).toEqual({ seen: true, lit: true })
    }
    const first = briefing.stories[0]?.headline as Statement
    await page.goto(`${ADDRESS}#appendix`)
    await page.locator('#a1 h4 a.back').first().click()
    expect(new URL(page.url()).hash).toBe(`#statement-${first.id}`)
    await page.context().close()
  })

  test('printed, every fold is open and nothing is left out', async () => {
    const briefing = Briefing.parse(
      JSON.parse(readFileSync(new URL('cases/full/briefing.json', import.meta.url), 'utf8')),
    )
    const { page } = await open(briefing, {})
    const parts = page.locator('details.weight table').first()
    expect(await parts.isVisible()).toBe(false)
    await page.emulateMedia({ media: 'print' })
    expect(await parts.isVisible()).toBe(true)
    expect(await page.locator('nav').first().isVisible()).toBe(false)
    await page.context().close()
  })

  test(`${hostileHeadlines.length} hostile headlines in every place execute nothing with the policy off`, async () => {
    const { page, requests } = await open(hostileBriefing(), { bypassCSP: true })
    await page.evaluate('document.querySelectorAll("details").forEach((fold) => fold.open = true)')
    await page.locator('main').click({ position: { x: 5, y: 5 } })
    const found = await page.evaluate(`({
      hits: window.hits,
      scripts: document.scripts.length,
      elements: [...new Set([...document.querySelectorAll('*')].map((element) => element.localName))],
      attributes: [...document.querySelectorAll('*')].flatMap((element) => element.getAttributeNames()).filter((name) => /^on|style|src/.test(name)),
      links: [...document.links].map((link) => link.protocol).filter((protocol) => protocol !== 'http:'),
    })`)
    expect(found).toMatchObject({ hits: 0, scripts: 0, attributes: [], links: [] })
    expect((found as { elements: string[] }).elements).not.toContain('img')
    expect(requests).toEqual([ADDRESS])
    await page.context().close()
  })

  /** The page of a briefing, and the addresses it asked for. */
  async function open(briefing: Briefing, options: BrowserContextOptions): Promise<{ page: Page; requests: string[] }> {
    const context = await browser.newContext(options)
    const page = await context.newPage()
    const requests: string[] = []
    await context.route('**', (route) => {
      requests.push(route.request().url())
      return route.request().url() === ADDRESS
        ? route.fulfill({ body: html.render(briefing), contentType: html.mediaType })
        : route.abort()
    })
    await page.addInitScript('window.hits = 0; window.hit = window.alert = () => { window.hits += 1 }')
    await page.goto(ADDRESS)
    return { page, requests }
  }
})

function briefingOf(name: string): Briefing {
  return Briefing.parse(JSON.parse(readFileSync(new URL(`cases/${name}/briefing.json`, import.meta.url), 'utf8')))
}

/** Script that tells whether a cited range is on the screen, and whether each of its pieces has the lit ground. */
function lit(id: string): string {
  return `(() => {
    const anchor = document.getElementById('${id}')
    const pieces = [...document.querySelectorAll('.in-${id}')]
    const probe = document.body.appendChild(document.createElement('i'))
    probe.style.background = 'var(--target)'
    const ground = getComputedStyle(probe).backgroundColor
    probe.remove()
    const box = anchor.getBoundingClientRect()
    return {
      seen: box.top >= 0 && box.top < innerHeight,
      lit: (pieces.length > 0 ? pieces : [anchor]).every((piece) => getComputedStyle(piece).backgroundColor === ground),
    }
  })()`
}

/** A briefing in which every text that comes from outside is hostile. */
function hostileBriefing(): Briefing {
  let place = 0
  const next = (): string => hostileHeadlines[place++ % hostileHeadlines.length] ?? ''
  const briefing = briefingOf('full')
  const [article] = briefing.articles
  const [story] = briefing.stories
  const [named] = story?.names ?? []
  if (article === undefined || story === undefined || named === undefined)
    throw new Error('cases/full must hold an article and a story that names somebody.')
  const statement = (): Statement => ({ ...story.headline, id: `s${place}`, text: next(), supporters: [] })
  const told = hostileHeadlines.map((headline, number) => ({
    ...story,
    id: `story-${number}`,
    headline: { ...statement(), text: headline },
    topics: [next()],
    places: [next()],
    watchlist: [next()],
    assessment: { ...story.assessment, reasons: [next()] },
    events: [{ type: next(), trigger: next(), articles: 1, citation: story.headline.citation }],
    facts: [
      {
        fact: {
          kind: 'killed' as const,
          least: 1,
          most: 1,
          unit: null,
          evidence: { range: article.range, text: next() },
        },
        citation: story.headline.citation,
      },
    ],
    names: [{ ...named, name: next(), office: next(), citation: story.headline.citation }],
    weight: { total: 0.5, parts: { [next()]: 0.5 } },
    summary: [statement()],
    agreed: [],
    news: [],
    single: [statement()],
    differences: [
      { kind: 'claim' as const, question: next(), sides: [0, 1].map(() => ({ cue: '<', statement: statement() })) },
    ],
    cautions: [{ kind: 'late' as const, text: next(), statement: statement() }],
    opinions: [{ article: article.id, byline: next(), marker: next(), statements: [statement()] }],
    articles: [article.id],
  }))
  const hostile = hostileHeadlines.map((headline, number) => ({
    ...article,
    id: number === 0 ? article.id : `article-${number}`,
    number: number + 1,
    headline,
    byline: next(),
    publisher: next(),
    documentName: next(),
    address: number % 2 === 0 ? 'javascript:hit()' : next(),
    reason: next(),
    paragraphs: [{ range: article.range, text: next().padEnd(article.range.end - article.range.start, 'x') }],
  }))
  const documents = briefing.documents.map((document) => ({ ...document, name: next(), reason: next() }))
  const point = statement()
  return {
    ...briefing,
    title: next(),
    region: next(),
    keyPoints: [point],
    rephrasings: [{ statement: point.id, text: next(), citations: [point.citation] }],
    ahead: [{ day: '2031-04-01', words: next(), story: 'story-0', statement: { ...statement(), id: 's-ahead' } }],
    quiet: [{ id: 'story-quiet', edition: next(), headline: next() }],
    names: { ...briefing.names, countries: { KH: next(), VN: next() } },
    record: {
      decisions: briefing.record.decisions.map((decision) => ({
        ...decision,
        sides: [next()],
        by: next(),
        note: next(),
      })),
      changes: [{ kind: 'merged' as const, story: 'story-0', other: next(), reason: next() }],
    },
    stories: told,
    outside: [],
    older: [],
    articles: hostile,
    documents,
  }
}
