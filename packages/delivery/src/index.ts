export type { DeliveredFormat } from './delivered-format.ts'
export { DeliveryFailure } from './delivery-failure.ts'
