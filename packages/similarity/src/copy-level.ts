import type { CopyLevel } from '@daybrief/schema'
import type { AlteredFigures } from './altered-figures.ts'
import type { Resemblance } from './resemblance.ts'

/** A text is a near copy from here on: of 83 and 84 pairs of unrelated wire slugs, all read were one text (methods). */
const NEAR = { jaccard: 0.5, containment: 0.8 }

/** Where re-issues of one telling begin: they found .59 and .61 of 1,750 pairs, with next to no false one (methods). */
const VERSION = { jaccard: 0.2, containment: 0.5 }

/** A re-written telling comes within two days of the first; later likeness is background or habit. In minutes. */
export const VERSION_WINDOW = 48 * 60

/**
 * Share of changed figures from which two texts are one form filled in twice (bond issues, livestock prices, daily market
 * notes) and not one telling. Of 3,291 like pairs of wire articles read by this share, nearly all above it were forms and
 * nearly none below.
 */
const FORM = { share: 0.4, altered: 2 }

/** A reprint after days may put `last Tuesday` for `Tuesday`; it changes no more than one figure in five. */
const REPRINT_SHARE = 0.2

/**
 * How much of a text is another's, or null when it is no copy. A near copy that changes a number, a date or a negation is
 * a version, whose text is kept, so that no changed fact is hidden as a copy.
 *
 * @param apart minutes between the two; null when one is undated
 */
export function copyLevel(
  { jaccard, containment }: Resemblance,
  { kept, altered, negations }: AlteredFigures,
  apart: number | null,
): Exclude<CopyLevel, 'exact'> | null {
  const isNear = jaccard >= NEAR.jaccard || containment >= NEAR.containment
  if (!isNear && jaccard < VERSION.jaccard && containment < VERSION.containment) return null
  const share = altered === 0 ? 0 : altered / (altered + kept)
  if (altered >= FORM.altered && share >= FORM.share) return null
  if (isNear && altered === 0 && negations === 0) return 'near'
  const isReprint = isNear && share <= REPRINT_SHARE
  return isReprint || isWithinWindow(apart) ? 'version' : null
}

/** Undated articles are given the benefit of the doubt. */
export const isWithinWindow = (apart: number | null) => apart === null || Math.abs(apart) <= VERSION_WINDOW
