export { EditorialFault, type Fault } from './editorial-fault.ts'
export { readEditorial } from './read-editorial.ts'
