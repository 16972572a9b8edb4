export { classify } from './classify.ts'
export { compileLexicon, type Lexicon } from './lexicon.ts'
