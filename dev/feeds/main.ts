// `node dev/feeds/main.ts` runs the feed server alone, with the sample articles, on FEEDS_PORT (default
// 8026).
import { sampleArticles } from '../samples/samples.ts'
import { groupPublishers } from './publisher.ts'
import { startFeedServer } from './server.ts'

const { FEEDS_PORT = '8026' } = process.env
const server = await startFeedServer(groupPublishers(sampleArticles(new Date())), {
  port: Number(FEEDS_PORT),
})
console.log(`Feeds ready on ${server.url}/subscriptions.opml`)
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void server.close().then(() => process.exit(0)))
}
