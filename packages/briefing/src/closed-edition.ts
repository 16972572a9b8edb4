import type {
  Article,
  Briefing,
  Copy,
  Decision,
  Document,
  Edition,
  EditionPlan,
  KnownStory,
  Story,
  StoryChange,
  Subjects,
} from '@daybrief/schema'

/** All that one edition is made from, closed: nothing is added while it is made. The order of the lists means nothing. */
export type ClosedEdition = {
  edition: Edition
  plan: EditionPlan
  /** Every input, with what became of it. */
  documents: { document: Document; status: 'processed' | 'dropped' | 'failed' | 'in work'; reason: string }[]
  articles: Article[]
  /** Text of each document, by its id; all ranges refer to it. */
  texts: Map<string, string>
  subjects: Subjects[]
  copies: Copy[]
  stories: Story[]
  /** Ids of articles that came after the edition they belonged to had closed. */
  late: Set<string>
  /** Decisions of analysts that count on the day it was opened. */
  decisions: Decision[]
  /** Stories as earlier editions of the plan left them. */
  known: KnownStory[]
  /** What became of known stories when those of this edition were found. */
  changes: StoryChange[]
  /** Articles of earlier editions of which articles of this one are copies, each with its edition's id. */
  earlier: Map<string, string>
  /** The edition before this one; null when there is none. */
  previous: Briefing | null
}
