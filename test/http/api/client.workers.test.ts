// Tests the API through the typed client that Hono derives from the type `Api`.
import { hc, type InferRequestType, type InferResponseType } from 'hono/client'
import { expect, expectTypeOf, test } from 'vitest'
import type { Api } from '../../../src/http/api/api.ts'
import { ADMIN_TOKEN, ORIGIN, send } from '../service.ts'

const client = hc<Api>(ORIGIN, {
  headers: { Authorization: `Bearer ${ADMIN_TOKEN}` },
  fetch: (url: URL | RequestInfo, init?: RequestInit) => send(String(url).slice(ORIGIN.length), init),
})
const { subscribers, digests, sources } = client.api

test('hc<Api>() calls the API with typed requests and responses', async () => {
  const consent = { source: 'Phone call', at: '2025-03-01T08:00:00Z' }
  const added = await subscribers.$post({
    json: { email: 'ada@client.example', consent, choice: { hour: 7 } },
  })
  expect(added.status).toBe(201)
  const listed = await subscribers.$get({ query: { state: 'active', limit: '10' } })
  const page = await listed.json()
  expect(page.subscribers.map(({ email, choice }) => [email, choice.hour])).toEqual([
    ['ada@client.example', 7],
  ])
  const [ada] = page.subscribers
  await subscribers[':id'].$delete({ param: { id: ada?.id ?? '' } })
  expect((await (await subscribers.$get({ query: {} })).json()).subscribers).toEqual([])
})

test('Api gives its requests and responses precise types instead of `any`', () => {
  expectTypeOf<Api>().not.toBeAny()
  type Added = InferRequestType<typeof subscribers.$post>['json']
  expectTypeOf<Added['consent']>().toEqualTypeOf<{ source: string; at: string }>()
  type Digest = InferResponseType<(typeof digests)[':day']['$get']>
  expectTypeOf<Digest['counts']['accepted']>().toEqualTypeOf<number>()
  expectTypeOf<Digest['publishedAt']>().toEqualTypeOf<string | null>()
  type Source = InferResponseType<typeof sources.$get>['sources'][number]
  expectTypeOf<Source['fetchedAt']>().toEqualTypeOf<string | null>()
  expectTypeOf<Source['createdAt']>().toEqualTypeOf<string>()
})
