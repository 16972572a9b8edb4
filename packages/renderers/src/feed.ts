export { type FeedKind, feedFiles, renderFeed } from './feed/render-feed.ts'
