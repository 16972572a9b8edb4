import { parseOpml } from 'feedsmith'
import { Problem } from '../problem.ts'

/** A feed of a subscription list. */
export type ListedFeed = { title: string; address: string; groups: string[] }

type Outline = { text?: string; title?: string; xmlUrl?: string; outlines?: unknown[] }

/**
 * The feeds of a subscription list (OPML 2.0), in its order, each with the groups it stands in.
 *
 * @throws Problem when the text is no OPML
 */
export function feedsInOpml(text: string, options: { name: string }): ListedFeed[] {
  let outlines: Outline[]
  try {
    outlines = (parseOpml(text).body?.outlines ?? []) as Outline[]
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error)
    throw new Problem(`${options.name}: Expected OPML, a list of feeds as readers export it (${fault}).`, 'usage')
  }
  const feeds: ListedFeed[] = []
  const waiting = outlines.map((outline) => ({ outline, groups: [] as string[] })).reverse()
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { outline, groups } = next
    const title = outline.title ?? outline.text ?? ''
    const address = webAddress(outline.xmlUrl)
    if (address !== null) feeds.push({ title, address, groups })
    const inside = (outline.outlines ?? []) as Outline[]
    waiting.push(...inside.map((inner) => ({ outline: inner, groups: [...groups, title] })).reverse())
  }
  return feeds
}

function webAddress(text: string | undefined): string | null {
  const url = URL.parse(text?.trim() ?? '')
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null
}
