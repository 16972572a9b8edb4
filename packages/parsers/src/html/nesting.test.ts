import { describe, expect, it } from 'vitest'
import { nestingOf } from './nesting.ts'

describe('nestingOf', () => {
  it('counts elements in elements', () => {
    expect(nestingOf('<div><p>a<p>b<br><span>c</span></div><div></div>')).toMatchObject({ depth: 2, elements: 6 })
  })
  it('does not look into scripts and comments', () => {
    expect(nestingOf('<script>"<div><div>"</script><!-- <div><div> --><b></b>')).toMatchObject({
      depth: 1,
      elements: 2,
    })
  })
  it('is not deceived by ends of what was never opened', () => expect(nestingOf('<div></b>'.repeat(5)).depth).toBe(5))
  it('counts the attributes of long tags, not the words of their values', () => {
    expect(nestingOf(`<p title="${'word '.repeat(1000)}" id=a>`).attributes).toBeLessThan(4)
    expect(nestingOf(`<p ${'a '.repeat(3000)}>`).attributes).toBe(3000)
  })
  it('counts in XML what needs no end in HTML, and nothing in character data', () => {
    const xml = '<rss><item><link>a</link><title><p><p>b</p></p></title><x/><![CDATA[<b><b><b><b>]]></item></rss>'
    expect(nestingOf(xml, { xml: true }).depth).toBe(5)
  })
  it('takes time that grows with the length', () => {
    const started = performance.now()
    for (const piece of ['<a', '<a "', '<!--', '</b>', '<script>', '<title>', '<p ">'])
      for (const times of [1, 2]) nestingOf(piece.repeat(200_000 * times))
    expect(performance.now() - started).toBeLessThan(4000)
  })
})
