import { describe, expect, it } from 'vitest'
import { pageHeadline } from './page-headline.ts'

describe('pageHeadline', () => {
  it('takes the heading that a title confirms', () =>
    expect(
      pageHeadline({
        headings: ['The Harbour Post', 'Ferry returns to port'],
        stated: [],
        title: 'Ferry returns to port | The Harbour Post',
      }),
    ).toBe('Ferry returns to port'))
  it('prefers what is stated of the article to a heading that says something else', () =>
    expect(pageHeadline({ headings: ['World'], stated: ['Ferry returns'], title: 'Ferry returns - Post' })).toBe(
      'Ferry returns',
    ))
  it('cuts the name of the site from a title', () =>
    expect(pageHeadline({ headings: [], stated: [], title: 'Ferry returns – The Harbour Post' })).toBe('Ferry returns'))
  it('is null where a page has none', () => expect(pageHeadline({ headings: [], stated: [], title: null })).toBeNull())
})
