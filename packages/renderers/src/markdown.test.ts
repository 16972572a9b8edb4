import fc from 'fast-check'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { describe, expect, test } from 'vitest'
import { arbitraryBriefing } from './cases/arbitrary-briefing.ts'
import { hostileHeadlines } from './cases/hostile-headlines.ts'
import { escapeMarkdown } from './markdown/escape-markdown.ts'
import { markdown } from './markdown.ts'
import { visibleText } from './visible-text.ts'

/** What a reader of GitHub's flavour makes of it, with raw HTML let through. */
function read(text: string): string {
  return micromark(text, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
  })
}

function asHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}

describe('escapeMarkdown', () => {
  test('any text in a list item comes out as that text and nothing else', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...hostileHeadlines),
      openings,
    )
    fc.assert(
      fc.property(anything, (text) => {
        const shown = visibleText(text).trim()
        fc.pre(shown !== '' && !/^[\u00a0\u3000\s]|[\u00a0\u3000\s]$/u.test(shown))
        expect(read(`- ${escapeMarkdown(text)}`)).toBe(`<ul>\n<li>${asHtml(shown)}</li>\n</ul>`)
      }),
      { numRuns: 500 },
    )
  })

  test.each([
    'https://evil.example/x',
    'www.evil.example',
    '# Heading',
    '1. first',
    '- dash',
    '+ plus',
    '=====',
    '[x] done',
    '~~gone~~ **bold** _soft_ `code`',
    'a | b',
    ':smile: @somebody #12 $x$ [^1]',
  ])('%s', (text) => {
    expect(read(`- ${escapeMarkdown(text)}`)).toBe(`<ul>\n<li>${asHtml(text)}</li>\n</ul>`)
  })
})

const openings = fc
  .tuple(fc.constantFrom('#', '-', '+', '*', '1.', '1)', '>', '=', '~~~', '```', '|', '    '), fc.string())
  .map(([opening, rest]) => `${opening} ${rest}`)

describe('markdown', () => {
  test('any briefing holds no link, picture, code or HTML but our line breaks', () => {
    fc.assert(
      fc.property(arbitraryBriefing, (briefing) => {
        const tags = read(markdown.render(briefing)).match(/<\/?[a-z][^>]*>/gi) ?? []
        const ours = /^<\/?(h[1-4]|p|ul|ol|li|strong|em|blockquote|table|thead|tbody|tr|th|td|br)( start="\d+")?>$/
        expect(tags.filter((tag) => !ours.test(tag))).toEqual([])
      }),
    )
  })
})
