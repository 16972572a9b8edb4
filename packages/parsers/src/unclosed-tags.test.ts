import { describe, expect, it } from 'vitest'
import { hasUnclosedTags } from './unclosed-tags.ts'

const has = (text: string) => hasUnclosedTags(new TextEncoder().encode(text))

describe('hasUnclosedTags', () => {
  it('finds tags that nothing closes, written out or escaped', () => {
    expect(has(`<rss>${'<a '.repeat(85_000)}`)).toBe(true)
    expect(has(`<rss><![CDATA[${'<a '.repeat(85_000)}]]></rss>`)).toBe(true)
    expect(has(`<rss>${'&lt;a '.repeat(85_000)}</rss>`)).toBe(true)
  })

  it('lets honest markup pass, whatever its length', () => {
    expect(has(`<rss>${'<a href="x">a &lt;b&gt; c</a> '.repeat(100_000)}</rss>`)).toBe(false)
    expect(has(`<rss>${'1 &lt; 2, and a ferry. '.repeat(3_000)}</rss>`)).toBe(false)
    expect(has('a'.repeat(5_000_000))).toBe(false)
  })
})
