export { deliverToFolder } from './deliver-to-folder.ts'
export type { DeliveredFormat } from './delivered-format.ts'
export { DeliveryFailure } from './delivery-failure.ts'
export { type DeliveredFeed, keepFeeds } from './keep-feeds.ts'
