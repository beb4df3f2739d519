// Serves a publication's pages without the Workers runtime, for screenshots and browser tests. The routes are
// production code, but KV and D1 are stubs.
import { Hono } from 'hono'
import { methodNotAllowed } from 'hono/method-not-allowed'
import type { Page } from 'playwright-core'
import { parseConfig } from '../src/config/config.ts'
import type { Edition } from '../src/digest/edition.ts'
import type { Env } from '../src/env.ts'
import { editions } from '../src/http/archive/editions.ts'
import type { AppEnv } from '../src/http/context.ts'
import { strictHeaders } from '../src/http/headers.ts'
import { answerError, answerMethod, answerNotFound } from '../src/http/problem.ts'
import { embed } from '../src/http/readers/embed.ts'
import { preferences } from '../src/http/readers/preferences.ts'
import { signUpRoutes } from '../src/http/readers/sign-up.ts'
import { tokenLinks } from '../src/http/readers/token-links.ts'
import { putEdition } from '../src/kv/editions.ts'
import { deriveLinkKey, type Purpose, tokenSigner } from '../src/subscribers/token.ts'

export const ORIGIN = 'https://news.example'

const VARIABLES = {
  PUBLIC_URL: ORIGIN,
  SENDER: 'Broadsheet <digest@news.example>',
  POSTAL_ADDRESS: 'Broadsheet, 1 Printing House Square, Exampletown',
  RESEND_API_KEY: 're_local',
  ADMIN_TOKEN: 'a-token-that-nobody-ever-asks-for-and-never-will',
  LINK_SECRET: 'a secret that signs nothing in here',
}

/** Returns the sample publication, optionally with other variables. */
export const publication = (variables: Record<string, unknown> = {}) =>
  parseConfig({ ...VARIABLES, ...variables }).publication

/** Returns the path of a signed reader link, such as `/confirm/…`. */
export async function aLink(purpose: Purpose): Promise<string> {
  const sign = await tokenSigner(await deriveLinkKey(VARIABLES.LINK_SECRET, 'pictures'))
  const epoch = purpose === 'confirm' ? 1 : 0 // the sample reader's subscription has epoch 1, and the address has never changed
  return `/${purpose}/${await sign({ purpose, subscriberId: 'reader', epoch, expiresAt: null })}`
}

type Stored = { value: string; metadata: unknown }

/** Creates an in-memory KV stub with only the methods that the archive calls. */
function aNamespace(): KVNamespace {
  const values = new Map<string, Stored>()
  const read = (key: string) => JSON.parse(values.get(key)?.value ?? 'null')
  const kv = {
    put: async (key: string, value: string, { metadata }: { metadata?: unknown } = {}) =>
      values.set(key, { value, metadata }),
    get: async (keys: string | string[]) =>
      Array.isArray(keys) ? new Map(keys.map((key) => [key, read(key)])) : read(keys),
    list: async ({ prefix }: { prefix: string }) => ({
      keys: [...values.keys()]
        .filter((name) => name.startsWith(prefix))
        .sort()
        .map((name) => ({ name, metadata: values.get(name)?.metadata })),
      list_complete: true,
    }),
  }
  return kv as unknown as KVNamespace
}

/** Stub of D1 that supports only the queries of the reader pages and the feeds. All readers are the same. */
const DB = {
  prepare: () => ({
    bind: () => ({ first: async () => A_READER, run: async () => ({ meta: { changes: 1 } }) }),
  }),
  batch: async () => [{ results: [] }, { results: [{ value: 'key of the feed ids' }] }],
} as unknown as D1Database

const A_READER = {
  id: 'reader',
  email: 'reader@example.com',
  state: 'active',
  epoch: 1,
  address_epoch: 0,
  themes: '["science","technology","world"]',
  muted: '["formula 1","golf"]',
  hour: 20,
  time_zone: 'Europe/Berlin',
  weekdays: 31,
  paused_until: '2026-12-24',
  language: null,
}

const DISPATCHER = { getByName: () => ({ wake: async () => {} }) }
const CONTEXT = { waitUntil: () => {}, passThroughOnException: () => {}, props: {} }

/** Creates a publication with the given editions. @returns A function that requests a path. */
export async function aSite(
  published: readonly Edition[],
  variables: Record<string, unknown> = {},
  bindings: Partial<Env> = {},
) {
  const EDITIONS = aNamespace()
  for (const edition of published) await putEdition(EDITIONS, edition)
  const config = parseConfig({ ...VARIABLES, ...variables })
  const app = new Hono<AppEnv>()
  app.use(methodNotAllowed({ app, onMethodNotAllowed: answerMethod }))
  app
    .use(strictHeaders)
    .use(async (c, next) => {
      c.set('config', config)
      await next()
    })
    .route('/', signUpRoutes)
    .route('/', tokenLinks)
    .route('/', preferences)
    .route('/', embed)
    .route('/', editions)
  app.onError(answerError)
  app.notFound(answerNotFound)
  const env = { EDITIONS, DB, DISPATCHER, ...bindings } as unknown as Env
  return (path: string, init: RequestInit = {}) => app.request(`${ORIGIN}${path}`, init, env, CONTEXT)
}

/** Opens a page of the publication in a browser, and blocks requests to other sites and for the icon. */
export async function visit(
  page: Page,
  answer: (path: string) => Response | Promise<Response>,
  path: string,
) {
  await page.route('**', async (route) => {
    const url = new URL(route.request().url())
    if (url.origin !== ORIGIN || url.pathname === '/icon.svg') return route.abort()
    const response = await answer(`${url.pathname}${url.search}`)
    await route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: await response.text(),
    })
  })
  await page.goto(`${ORIGIN}${path}`)
}
