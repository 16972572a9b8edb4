export { findCopies } from './find-copies.ts'
export { findStories } from './find-stories.ts'
export { fingerprint } from './fingerprint.ts'
