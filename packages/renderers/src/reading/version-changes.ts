import type { AnnexArticle, VersionChange } from '@daybrief/schema'

/** Enough to see what kind of version it is; the article itself has the rest. */
const MOST = 5

/** Signs of a changed sentence that are shown; the citation has all of it. */
const LONGEST = 160

/** What a version says otherwise than the telling it repeats: `“16 crew” → “17 crew”`; empty for any other article. */
export function versionChanges({ copy }: AnnexArticle): string[] {
  const changes = copy?.changes ?? []
  const rest = changes.length - MOST
  return [...changes.slice(0, MOST).map(words), ...(rest > 0 ? [`and ${rest} more`] : [])]
}

function words({ before, after }: VersionChange): string {
  if (before === null) return `adds ${quote(after?.text ?? '')}`
  if (after === null) return `leaves out ${quote(before.text)}`
  return `${quote(before.text)} → ${quote(after.text)}`
}

function quote(text: string): string {
  const signs = [...text]
  return `“${signs.length > LONGEST ? `${signs.slice(0, LONGEST).join('').trimEnd()} …` : text}”`
}
