import { expect, onTestFinished, test } from 'vitest'
import { checkFeed } from '../../../dev/feeds/check-feed.ts'
import { groupPublishers } from '../../../dev/feeds/publisher.ts'
import { startFeedServer } from '../../../dev/feeds/server.ts'
import { sampleArticles } from '../../../dev/samples/samples.ts'
import { RequestLimiter } from '../../../src/collector/request-limiter.ts'
import { SitePauses } from '../../../src/collector/site-pauses.ts'

test('checkFeed() reports on a feed, on a page that links to a feed and on a failed request', async () => {
  const publishers = groupPublishers(sampleArticles(new Date('2026-11-23T08:00:00Z')))
  const server = await startFeedServer(publishers, { port: 0 })
  onTestFinished(() => server.close())
  const requester = {
    fetch: (url: string, init: RequestInit) => fetch(url, init),
    guard: { publicUrl: 'https://news.example', allowedHosts: [new URL(server.url).host] },
    limiter: new RequestLimiter({ limit: 6, gapMs: () => 0, now: Date.now }),
    pauses: new SitePauses(),
    userAgent: 'test',
    now: () => new Date(),
  }
  const teasers = publishers.find(({ teasersOnly }) => teasersOnly)?.slug ?? ''
  expect(await checkFeed(`${server.url}/${teasers}/feed`, requester)).toMatchObject({
    state: 'ok',
    fullText: 'page',
    reason: '',
  })
  expect(await checkFeed(`${server.url}/${teasers}/`, requester)).toMatchObject({
    state: 'found',
    fullText: 'page',
  })
  server.setFault(teasers, 503)
  expect(await checkFeed(`${server.url}/${teasers}/feed`, requester)).toMatchObject({
    state: 'failed',
    reason: 'it answers 503',
  })
  expect(await checkFeed('http://10.0.0.1/', requester)).toMatchObject({ reason: 'the address is private' })
})
