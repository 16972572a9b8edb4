import type { CopyLevel } from '@daybrief/schema'
import type { AlteredFigures } from './altered-figures.ts'
import type { Resemblance } from './resemblance.ts'

/** A text is a near copy from here on: of 83 and 84 pairs of unrelated wire slugs, all read were one text (methods). */
const NEAR = { jaccard: 0.5, containment: 0.8 }

/** Where re-issues of one telling begin: they found .59 and .61 of 1,750 pairs, with next to no false one (methods). */
const VERSION = { jaccard: 0.2, containment: 0.5 }

/** A re-written telling comes within two days of the first; later likeness is background or habit. In minutes. */
const VERSION_WINDOW = 48 * 60

/**
 * Share of changed figures from which two texts are one form filled in twice (bond issues, livestock prices, river levels)
 * and not one telling. Of a hundred like pairs of wire articles read in order of this share, nearly all above it were
 * forms and nearly none below.
 */
const FORM_SHARE = 0.4

/** A toll is brought up to date within the day and keeps its names; a form is filled in for others or anew. In minutes. */
const UPDATE_WINDOW = 24 * 60

/** A reprint after days may put `last Tuesday` for `Tuesday`; it changes no more than one figure in five. */
const REPRINT_SHARE = 0.2

export type Circumstances = {
  /** Minutes between the two; null when one is undated. */
  apart: number | null
  /** Names that each has for itself. */
  names: number
}

/** Whether two texts share enough for one to be a copy of the other at any level. */
export const sharesEnough = (share: Resemblance) =>
  isNear(share) || share.jaccard >= VERSION.jaccard || share.containment >= VERSION.containment

/**
 * How much of a text is another's, or null when it is no copy. A near copy that changes a number, a date or a negation is
 * a version, whose text is kept, so that no changed fact is hidden as a copy.
 */
export function copyLevel(
  resembling: Resemblance,
  figures: AlteredFigures,
  { apart, names }: Circumstances,
): Exclude<CopyLevel, 'exact'> | null {
  if (!sharesEnough(resembling)) return null
  const near = isNear(resembling)
  const share = figures.altered === 0 ? 0 : figures.altered / (figures.altered + figures.kept)
  if (share >= FORM_SHARE) return near && names === 0 && isUpdate(figures, apart) ? 'version' : null
  if (near && figures.altered === 0 && figures.negations === 0) return 'near'
  const isReprint = near && share <= REPRINT_SHARE
  return isReprint || isWithinWindow(apart) ? 'version' : null
}

const isNear = ({ jaccard, containment }: Resemblance) => jaccard >= NEAR.jaccard || containment >= NEAR.containment

/** New figures for one and the same day. */
const isUpdate = ({ dates }: AlteredFigures, apart: number | null) =>
  dates === 0 && apart !== null && apart < UPDATE_WINDOW

/** Undated articles are given the benefit of the doubt. */
export const isWithinWindow = (apart: number | null) => apart === null || apart <= VERSION_WINDOW
