export type { Parsed } from './format.ts'
export { mediaTypeOf } from './media-type-of.ts'
export { parse } from './parse.ts'
export { UnreadableDocument } from './unreadable-document.ts'
