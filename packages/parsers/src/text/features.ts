import type { Bounds } from './cohesion.ts'
import { type LookFeatures, lookFeatures } from './look-features.ts'
import type { View } from './view.ts'
import { type WordFeatures, wordFeatures } from './word-features.ts'

/** What the classifier weighs of a line, by name. */
export type Features = { bias: 1 } & LookFeatures & WordFeatures
export type FeatureName = keyof Features

/** The features of the line at an index; its words are compared with those within the bounds. */
export function featuresOf(view: View, index: number, bounds: Bounds = { from: 0, to: view.lines.length }): Features {
  return { bias: 1, ...lookFeatures(view, index), ...wordFeatures(view, index, bounds) }
}

/** How a feature that spoke for a cut is told to a person; what is not here is too technical to tell. */
export const REASONS: { [Name in FeatureName]?: string } = {
  words5: 'it is as long as a headline',
  words16: 'it is as long as a full headline',
  capitalsAlone: 'it is in capitals, unlike the lines around it',
  blankBefore: 'a blank line stands before it',
  blankRare: 'a blank line stands before it, unlike elsewhere',
  datelineAfterReport: 'a dateline opens it, with no headline above',
  datedAfterReport: 'a dated dateline opens it, with no headline above',
  agencyAfterReport: 'the dateline of an agency opens it, with no headline above',
  previousStop: 'a finished sentence stands before it',
  previousMark: 'a publisher signed the paragraph before it',
  nextByline: 'a byline follows',
  nextDateLine: 'a date follows',
  nextDateline: 'a dateline follows',
  nextProse: 'a paragraph follows',
  nextTellsWhen: 'what follows tells when it happened',
  nextLetter: 'a letter follows',
  titleInLead: 'its words come back in what follows',
  titleInNext: 'its words come back further on',
  titleInBody: 'its words come back in the next paragraph',
  titleGain: 'its words belong to what follows and not to what came before',
  titleNew: 'its words are new here',
  titleTakesUp: 'what follows takes up its words',
  depth: 'the vocabulary changes here',
  nearDepth: 'its words belong to what follows more than what came before does',
  habitDateLine: 'dates set the articles of this file apart',
  habitMark: 'marks set the articles of this file apart',
}
