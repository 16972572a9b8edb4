import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { htmlLine, htmlParagraphs } from './html-paragraphs.ts'

const texts = (html: string) => htmlParagraphs(html).map(({ text }) => text)

describe('htmlParagraphs', () => {
  it('makes a paragraph of each block and line break', () => {
    expect(texts('<p>One <b>and</b> a half</p><div>Two<br>Three</div>')).toEqual(['One and a half', 'Two', 'Three'])
  })
  it('makes a paragraph of each line where there are no tags', () =>
    expect(texts('One\n\nTwo &amp; three')).toEqual(['One', 'Two & three']))
  it('knows captions', () => {
    expect(htmlParagraphs('<figure><figcaption>A boat</figcaption></figure><p>Text</p>')).toEqual([
      { text: 'A boat', caption: true },
      { text: 'Text', caption: false },
    ])
  })
  it('leaves out what is not for reading', () => {
    expect(texts('<style>p{}</style><p>A</p><!-- <p>B</p> --><script>if (a<b) "<p>"</script><p>C</p>')).toEqual([
      'A',
      'C',
    ])
  })
  it('takes a sign that opens no tag for text', () =>
    expect(htmlLine('<p>2 < 3 and 5 > 4</p>')).toBe('2 < 3 and 5 > 4'))
  it('reads hostile text in time that grows with its length', () => {
    const started = performance.now()
    for (const piece of ['<a', '<!--', '<p', '<script>', '&lt;']) htmlParagraphs(piece.repeat(100_000))
    expect(performance.now() - started).toBeLessThan(4000)
  })
  it('never throws and never gives an empty paragraph', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('<p>', '</p>', '<', '>', '&', ';', 'amp', '<!--', '-->', '<script>', '</script', ' ', 'a'),
        ),
        (parts) => {
          for (const { text } of htmlParagraphs(parts.join(''))) expect(text.trim()).not.toBe('')
        },
      ),
    ))
})
