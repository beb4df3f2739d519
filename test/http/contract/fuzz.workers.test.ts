// Sends requests that are generated from the OpenAPI document. `send` checks every response against the
// document.

import { env } from 'cloudflare:workers'
import type { Schema } from '@cfworker/json-schema'
import { expect, test, vi } from 'vitest'
import { seeded } from '../../../dev/seeded.ts'
import { tryAddress } from '../../../src/collector/try-address.ts'
import { type CorrectionRequest, correctDigest } from '../../../src/dispatcher/correct.ts'
import { retryDigest } from '../../../src/dispatcher/retry.ts'
import type { Env } from '../../../src/env.ts'
import { DigestError, toReply } from '../../../src/errors.ts'
import { aCollector, aFeed, aWeb } from '../../collector/web.ts'
import { aSendingDigest, someReaders } from '../../d1/factories.ts'
import { ADMIN_TOKEN, send, settings } from '../service.ts'
import { type DescribedCall, describedCalls } from './conformance.ts'
import { fittingValue, hostileValue, pick, type Random, spoiled } from './random-values.ts'

const SEED = 1
const REQUESTS = 1000
/** Number of concurrent requests. */
const TOGETHER = 20
const DAY = '2026-11-23'
const NOW = new Date('2026-11-23T08:00:00Z')

const { deps } = aCollector(env, aWeb({ 'https://paper.example/': () => new Response(aFeed([])) }), {
  now: NOW,
})

/** Returns a stub with the given methods, which refuses every other call with a conflict. */
const refusing = (calls: object) =>
  new Proxy(calls, {
    get: (known, name) =>
      Reflect.get(known, name) ??
      (() => toReply(() => Promise.reject(new DigestError('conflict', 'Cannot do this now')))),
  })
const DISPATCHER = refusing({
  wake: async () => {},
  retry: (day: string) => toReply(() => retryDigest(env.DB, deps.config.schedule, day, NOW)),
  correct: (request: CorrectionRequest) =>
    toReply(() =>
      correctDigest({ db: env.DB, editions: env.EDITIONS, config: deps.config, now: () => NOW }, request),
    ),
})
const COLLECTOR = refusing({ wake: async () => {}, try: (url: string) => tryAddress(deps, url) })
const variables = {
  ...settings,
  DISPATCHER: { getByName: () => DISPATCHER },
  COLLECTOR: { getByName: () => COLLECTOR },
} as unknown as Env

type Call = { method: string; path: string; call: DescribedCall }

/** Encodes a value for a URL. Replaces lone surrogates, which a URL cannot contain. */
const inUrl = (value: unknown) => encodeURIComponent(String(value).toWellFormed())

function pathOf({ path }: Call, ids: readonly string[], random: Random): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    if (random() < 0.2) return inUrl(hostileValue(random)).replace(/^\.{0,2}$/, 'x')
    if (name === 'day') return pick([DAY, '2026-11-24', '2026-02-30'], random)
    return name === 'opinion' ? pick(['good', 'not-for-me'], random) : pick(ids, random)
  })
}

function queryOf({ call }: Call, random: Random): string {
  const chosen = call.parameters.filter((parameter) => parameter.in === 'query' && random() < 0.4)
  const fields = chosen.map(({ name, schema }) => {
    const value = random() < 0.7 ? fittingValue(schema as Schema, random) : hostileValue(random)
    return `${name}=${inUrl(value ?? '')}`
  })
  if (random() < 0.05) fields.push('surplus=1')
  return fields.length === 0 ? '' : `?${fields.join('&')}`
}

function bodyOf({ call }: Call, random: Random): string | undefined {
  const content = Object.entries(call.requestBody?.content ?? {})[0]
  if (content === undefined) return undefined
  const [type, { schema = {}, example }] = content
  if (random() < 0.1) return pick(['', '{', '[1]', '"x"', 'null', '\ufeff{}'], random)
  if (!type.includes('json')) return random() < 0.7 ? String(example) : String(hostileValue(random))
  const value = random() < 0.3 ? example : fittingValue(schema['x-line'] ?? schema, random)
  return JSON.stringify(random() < 0.4 ? spoiled(value, random) : value)
}

function aRequest(ids: readonly string[], random: Random) {
  const known = pick(describedCalls, random)
  const body = bodyOf(known, random)
  const headers = {
    ...(random() < 0.95 && { Authorization: `Bearer ${ADMIN_TOKEN}` }),
    ...(random() < 0.3 && { 'Idempotency-Key': pick(['a', 'b', 'with a space'], random) }),
    ...(body !== undefined && random() < 0.7 && { 'Content-Type': 'application/json' }),
  }
  return {
    url: `${pathOf(known, ids, random)}${queryOf(known, random)}`,
    init: { method: known.method, headers, ...(body !== undefined && { body }) },
  }
}

test('a thousand generated requests get no 500 and no undescribed response', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response('{}', { status: 503 }))
  const random = seeded(SEED)
  await aSendingDigest(env.DB, DAY)
  const ids = [...(await someReaders(env.DB, 'r', 3)), 'x', '1']
  const statuses = new Map<number, number>()
  const faults: string[] = []
  const attempt = async (index: number) => {
    const { url, init } = aRequest(ids, random)
    const what = `${index}: ${init.method} ${url.slice(0, 200)} ${init.body?.slice(0, 300) ?? ''}`
    try {
      const { status } = await send(url, init, variables)
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
      if (status === 500) faults.push(`${what} answers 500`)
    } catch (error) {
      faults.push(`${what}: ${error}`)
    }
  }
  for (let index = 0; index < REQUESTS; index += TOGETHER)
    await Promise.all(Array.from({ length: TOGETHER }, (_, offset) => attempt(index + offset)))
  expect(faults.slice(0, 10)).toEqual([])
  expect(statuses.get(200)).toBeGreaterThan(REQUESTS / 10)
  expect(statuses.get(400)).toBeGreaterThan(REQUESTS / 10)
})
