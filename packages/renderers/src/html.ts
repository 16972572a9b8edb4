import type { Briefing } from '@daybrief/schema'
import type { Format } from './format.ts'
import { page } from './html/page.ts'
import { pagePolicy } from './html/page-policy.ts'
import { pageStyles } from './html/page-styles.ts'
import { markedArticles } from './reading/marked-articles.ts'

/**
 * One page that needs nothing but itself: no script, no font, no picture from outside. A citation opens its article in
 * the page's own appendix, where the cited words light up.
 */
export const html: Format<string> = {
  name: 'html',
  extension: 'html',
  mediaType: 'text/html; charset=utf-8',
  render: page,
}

/** The content security policy that the page of a briefing carries, for a server that sends it as a header too. */
export function contentSecurityPolicy(briefing: Briefing): string {
  return pagePolicy(pageStyles(markedArticles(briefing)))
}
