import type { Article, Subjects } from '@daybrief/schema'

/** An article and what the lexicon said of it. */
export type Told = { article: Article; subjects: Subjects }
