export { brief } from './brief.ts'
export type { ClosedEdition } from './closed-edition.ts'
export { type Fault, verify } from './verify.ts'
