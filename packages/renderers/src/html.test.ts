import type { Briefing } from '@daybrief/schema'
import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, type ParserError, parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import { arbitraryBriefing } from './cases/arbitrary-briefing.ts'
import { contentSecurityPolicy, html } from './html.ts'
import { MissingArticle } from './reading/index-briefing.ts'

type Element = DefaultTreeAdapterTypes.Element

/** Elements and attributes of our own templates. */
const ELEMENTS =
  'html head meta title link style body nav a header p h1 h2 h3 h4 dl div dt dd bdi b ul ol li main section article span time table caption thead tbody tr th td details summary strong q mark footer abbr svg path circle rect text desc'
const ATTRIBUTES =
  'lang charset http-equiv content name rel href class dir aria-label aria-labelledby id tabindex title datetime scope rowspan viewBox role d cx cy r x y width height paint-order'

// A page with its map takes a strict parser some 20 ms; a hundred of them need longer than the five seconds of a test.
describe('html', { timeout: 60_000 }, () => {
  test('any briefing is a page that a strict parser reads, made of our own elements only', () => {
    fc.assert(
      fc.property(arbitraryBriefing, (briefing) => {
        const { elements, errors } = read(html.render(briefing))
        expect(errors).toEqual([])
        expect(namesOf(elements)).toEqual([])
      }),
    )
  })

  test('ids are unique, and every citation and every other link within the page leads somewhere', () => {
    fc.assert(
      fc.property(arbitraryBriefing, (briefing) => {
        const { elements } = read(html.render(briefing))
        const ids = elements.flatMap((element) => attribute(element, 'id') ?? [])
        expect(ids.length).toBe(new Set(ids).size)
        const links = elements.flatMap((element) => (element.tagName === 'a' ? (attribute(element, 'href') ?? []) : []))
        expect(links.filter((link) => link.startsWith('#') && !ids.includes(link.slice(1)))).toEqual([])
        expect(links.filter((link) => !/^#|^https:\/\/courier\.example\//.test(link))).toEqual([])
      }),
    )
  })

  test('no sign of an article becomes markup: the page has as many tags without them', () => {
    fc.assert(
      fc.property(arbitraryBriefing, (briefing) => {
        const plain = JSON.parse(JSON.stringify(briefing).replace(/<|>/g, 'x')) as Briefing
        expect(tags(html.render(briefing))).toBe(tags(html.render(plain)))
      }),
    )
  })

  test('every cited range lights up as a whole: what its anchor and its pieces hold is what was cited', () => {
    fc.assert(
      fc.property(arbitraryBriefing, (briefing) => {
        const { elements } = read(html.render(briefing))
        for (const { id, text } of citedWords(briefing)) {
          const pieces = elements.filter((element) => attribute(element, 'class')?.split(' ').includes(`in-${id}`))
          const shown = pieces.length > 0 ? pieces : elements.filter((element) => attribute(element, 'id') === id)
          expect(letters(shown.map(textOf).join(''))).toBe(letters(text))
        }
      }),
    )
  })

  test('a briefing that cites what its appendix does not hold is refused', () => {
    fc.assert(
      fc.property(arbitraryBriefing, (briefing) => {
        fc.pre(briefing.keyPoints.length > 0)
        expect(() => html.render({ ...briefing, articles: [] })).toThrow(MissingArticle)
      }),
      { numRuns: 10 },
    )
  })

  test('the page carries the policy that a server may send', () => {
    fc.assert(
      fc.property(arbitraryBriefing, (briefing) => {
        const { elements } = read(html.render(briefing))
        const metas = elements.filter((element) => attribute(element, 'http-equiv') === 'Content-Security-Policy')
        expect(metas.map((meta) => attribute(meta, 'content'))).toEqual([contentSecurityPolicy(briefing)])
      }),
      { numRuns: 10 },
    )
  })
})

function read(page: string): { elements: Element[]; errors: string[] } {
  const errors: string[] = []
  const document = parse(page, {
    onParseError: (error: ParserError) => errors.push(`${error.code} at ${error.startLine}`),
  })
  return { elements: elementsOf(document), errors }
}

function elementsOf(node: DefaultTreeAdapterTypes.ParentNode): Element[] {
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elementsOf(child)] : []))
}

function textOf(element: Element): string {
  return element.childNodes
    .map((child) => ('value' in child ? child.value : 'tagName' in child ? textOf(child) : ''))
    .join('')
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value
}

/** Elements and attributes that none of our templates writes. */
function namesOf(elements: Element[]): string[] {
  const known = new Set(`${ELEMENTS} ${ATTRIBUTES}`.split(' '))
  return elements
    .flatMap((element) => [element.tagName, ...element.attrs.map(({ name }) => name)])
    .filter((name) => !known.has(name))
}

function tags(page: string): number {
  return page.split('<').length
}

/** Cited words by anchor: of each primary citation, as far as the paragraphs show it. */
function citedWords(briefing: Briefing): { id: string; text: string }[] {
  return briefing.keyPoints.flatMap(({ citation: { article: id, range } }) => {
    const article = briefing.articles.find((article) => article.id === id)
    const shown = (article?.paragraphs ?? []).map(({ range: { start, end }, text }) =>
      text.slice(Math.max(0, range.start - start), Math.max(0, Math.min(end, range.end) - start)),
    )
    const text = shown.join('')
    return article === undefined || text === '' ? [] : [{ id: `a${article.number}-${range.start}-${range.end}`, text }]
  })
}

/** Letters and digits alone: at the edges of a range, what is hidden depends on its neighbours. */
function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '')
}
