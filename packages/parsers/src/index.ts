export { mediaTypeOf } from './media-type-of.ts'
export { type Parsed, parse } from './parse.ts'
export { UnreadableDocument } from './unreadable-document.ts'
