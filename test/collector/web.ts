// Simulates the web in memory, records every request, and creates collectors that fetch from it.

import type { CollectorDeps } from '../../src/collector/deps.ts'
import { JobQueue } from '../../src/collector/job-queue.ts'
import { RequestLimiter } from '../../src/collector/request-limiter.ts'
import { RobotsCache } from '../../src/collector/robots-cache.ts'
import { RunningJobs } from '../../src/collector/running-jobs.ts'
import { SitePauses } from '../../src/collector/site-pauses.ts'
import { type CollectorTurn, collect } from '../../src/collector/turn.ts'
import { aConfig } from '../factories.ts'

export type Page = (request: Request) => Response | Promise<Response>

/** Returns a fake web that serves the given pages by URL, and answers 404 for any other URL. */
export function aWeb(pages: Record<string, Page>) {
  const requests: Request[] = []
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const request = new Request(url, init)
    requests.push(request)
    const page = pages[url]
    return page === undefined ? new Response('none', { status: 404 }) : page(request)
  }
  return { pages, requests, fetch, urls: () => requests.map(({ url }) => url) }
}

type CollectorParts = { now: Date; variables?: Record<string, unknown> } & Partial<
  Pick<CollectorDeps, 'db' | 'articles'>
>

/** Default time limit of a turn in milliseconds. Without it, an endless turn would hang its test. */
const TURN_MS = 5000

/** Creates a collector with a clock that the test controls. */
export function aCollector(
  env: { DB: D1Database; ARTICLES: KVNamespace },
  web: ReturnType<typeof aWeb>,
  { now, variables = {}, ...parts }: CollectorParts,
): { deps: CollectorDeps; at: (time: Date) => void; turn: (turnMs?: number) => Promise<CollectorTurn> } {
  let time = now
  const clock = () => time
  const deps: CollectorDeps = {
    db: env.DB,
    articles: env.ARTICLES,
    config: aConfig(variables),
    requester: {
      fetch: web.fetch,
      guard: { publicUrl: 'https://news.example', allowedHosts: [] },
      limiter: new RequestLimiter({ limit: 6, gapMs: () => 0, now: Date.now }),
      pauses: new SitePauses(),
      userAgent: 'Broadsheet (+https://news.example)',
      now: clock,
    },
    robots: new RobotsCache(),
    now: clock,
    random: () => 0,
    ...parts,
  }
  const work = { queue: new JobQueue(), running: new RunningJobs() }
  return {
    deps,
    at(next) {
      time = next
    },
    turn: (turnMs = TURN_MS) => {
      const endsAt = Date.now() + turnMs
      return collect(deps, work, {
        isOver: () => Date.now() > endsAt,
        wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
        realNow: Date.now,
      })
    },
  }
}

export type TestItem = { title: string; url: string; text?: string; at?: string; guid?: string }

/** Returns an RSS feed of the items, with the elements of `head` in its channel. */
export const aFeed = (items: readonly TestItem[], head = ''): string =>
  `<rss><channel><title>The Paper</title>${head}${items
    .map(
      ({ title, url, text = 'It passed on Monday, and many saw it.', at, guid = url }) =>
        `<item><title>${title}</title><link>${url}</link><guid isPermaLink="false">${guid}</guid>${
          at === undefined ? '' : `<pubDate>${at}</pubDate>`
        }<description>${text}</description></item>`,
    )
    .join('')}</channel></rss>`
