export * from './queue.ts'
