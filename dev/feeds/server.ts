// Serves sample feeds and pages to the local Worker, injects faults on demand, and records every request.
import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { writeOpml } from '../../src/feeds/opml.ts'
import { FAULTS, type FaultName } from './faults.ts'
import type { Publisher } from './publisher.ts'
import { measurePoliteness, type Politeness, type RecordedRequest } from './record.ts'
import { writeFeed } from './write-feed.ts'
import { writeHome, writePage } from './write-page.ts'

/**
 * Keep-alive timeout in milliseconds. It is longer than any test, because a request fails if it arrives while
 * its connection is closing.
 */
const KEEP_ALIVE_MS = 3_600_000

export type FeedServer = {
  /** URL of the server, `http://127.0.0.1:<port>`. */
  url: string
  port: number
  requests: readonly RecordedRequest[]
  politeness(): Politeness
  /** Injects a fault into a publisher's feed, or removes it if `fault` is null. */
  setFault(slug: string, fault: FaultName | null): void
  close(): Promise<void>
}

/**
 * Starts a feed server. Every publisher has a home page at `/<slug>/`, a feed at `/<slug>/feed` and articles
 * at `/<slug>/<id>`. `/subscriptions.opml` lists all feeds.
 *
 * @param listen.host Address to listen on. `0.0.0.0` listens on all addresses of this machine, which count as
 * different hosts.
 */
export async function startFeedServer(
  publishers: readonly Publisher[],
  listen: { port: number; host?: string },
): Promise<FeedServer> {
  const requests: RecordedRequest[] = []
  const faults = new Map<string, FaultName>()
  const bySlug = new Map(publishers.map((publisher) => [publisher.slug, publisher]))
  const server = createServer((request, response) => {
    record(requests, request, response)
    respond(request, response, { publishers, bySlug, faults })
  })
  server.keepAliveTimeout = KEEP_ALIVE_MS
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(listen.port, listen.host ?? '127.0.0.1', resolve)
  })
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : listen.port
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    requests,
    politeness: () => measurePoliteness(requests),
    setFault(slug, fault) {
      if (fault === null) faults.delete(slug)
      else faults.set(slug, fault)
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function record(requests: RecordedRequest[], request: IncomingMessage, response: ServerResponse): void {
  const entry: RecordedRequest = {
    host: request.headers.host ?? '',
    path: request.url ?? '',
    startedAt: performance.now(),
    endedAt: Number.POSITIVE_INFINITY,
    status: 0,
    userAgent: request.headers['user-agent'] ?? '',
  }
  requests.push(entry)
  response.once('close', () => {
    entry.endedAt = performance.now()
    entry.status = response.statusCode
  })
}

type Site = {
  publishers: readonly Publisher[]
  bySlug: ReadonlyMap<string, Publisher>
  faults: ReadonlyMap<string, FaultName>
}

function respond(
  request: IncomingMessage,
  response: ServerResponse,
  { publishers, bySlug, faults }: Site,
): void {
  const origin = `http://${request.headers.host}`
  const [slug = '', rest = ''] = decodeURIComponent(request.url ?? '')
    .split('/')
    .slice(1)
  const publisher = bySlug.get(slug)
  const article = publisher?.articles.find(({ id }) => id === rest)
  if (slug === 'subscriptions.opml') {
    send(request, response, 'text/x-opml', writeOpml('Sample feeds', listFeeds(publishers, origin)))
  } else if (publisher === undefined) {
    response.writeHead(404).end()
  } else if (article !== undefined) {
    send(request, response, 'text/html', writePage(publisher, article))
  } else if (rest === 'feed') {
    const { type, body } = writeFeed(publisher, origin)
    const fault = faults.get(slug)
    if (fault === undefined) send(request, response, type, body)
    else FAULTS[fault](request, response, body)
  } else {
    send(request, response, 'text/html', writeHome(publisher))
  }
}

/** Sends a body with an ETag, or a 304 if the request's `If-None-Match` is exactly this ETag. */
function send(request: IncomingMessage, response: ServerResponse, type: string, body: string): void {
  const etag = `W/"${createHash('sha256').update(body).digest('base64')}"`
  response.setHeader('ETag', etag)
  response.setHeader('Content-Type', type.includes('charset') ? type : `${type}; charset=utf-8`)
  if (request.headers['if-none-match'] === etag) response.writeHead(304).end()
  else response.end(body)
}

const listFeeds = (publishers: readonly Publisher[], origin: string) =>
  publishers.map(({ name, slug }) => ({
    url: `${origin}/${encodeURIComponent(slug)}/feed`,
    name,
    section: null,
  }))
