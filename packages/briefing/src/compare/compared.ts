import type { Material } from '../tell/material.ts'

/** What is read side by side: sentences, whose telling each belongs to, and which pairs of them may speak of the same. */
export type Compared = Pick<Material, 'sentences' | 'tellingOf' | 'tellings' | 'pairs'>
