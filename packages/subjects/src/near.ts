/** Words that must stand near each other: how many groups, and from the first to the last how many words at most. */
export type Near = { groups: number; within: number }
