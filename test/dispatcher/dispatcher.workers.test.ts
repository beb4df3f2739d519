// Tests the Durable Object through its methods and its alarm.
import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { expect, onTestFinished, test, vi } from 'vitest'
import { listActions } from '../../src/d1/digests/actions.ts'
import { listDigests } from '../../src/d1/digests/digests.ts'
import type { Dispatcher } from '../../src/dispatcher/dispatcher.ts'
import { fromReply } from '../../src/errors.ts'
import { aSendingDigest, someReaders } from '../d1/factories.ts'
import { someVariables } from '../factories.ts'
import type { FakeResend } from './resend.ts'
import { aWorld, SEVEN, someArticles, wrongly } from './world.ts'

const MINUTE = 60_000
const today = () => new Date().toISOString().slice(0, 10)

/** Replaces `fetch` so that a fake Resend answers the SDK's calls. */
function answerFetch(resend: FakeResend) {
  vi.stubGlobal('fetch', async (url: string, init: { body: string; headers: Record<string, string> }) => {
    const path = new URL(url).pathname as '/emails' | '/emails/batch'
    const key = new Headers(init.headers).get('idempotency-key') ?? ''
    const { answer } = await resend.send({ path, body: init.body, key })
    if (answer.status === null) throw new TypeError('Network connection lost.')
    const { status, error: name, message } = answer
    if (status !== 200) return Response.json({ statusCode: status, name, message }, { status })
    const data = answer.ids.map((id) => ({ id }))
    return Response.json(path === '/emails' ? data[0] : { data, errors: answer.invalid })
  })
  onTestFinished(() => void vi.unstubAllGlobals())
}

/** Returns a new dispatcher with the given variables. */
async function aDispatcher(name: string, variables: Record<string, unknown> = someVariables()) {
  const stub = env.DISPATCHER.get(env.DISPATCHER.idFromName(name)) as DurableObjectStub<Dispatcher>
  const configure = () =>
    runInDurableObject(stub, (instance) => {
      const own = instance as unknown as { env: Record<string, unknown> }
      own.env = { ...env, ...variables }
    })
  await configure()
  return { stub, configure }
}

/** Runs the dispatcher's alarms until none is set, without waiting for their times. */
async function ring(stub: DurableObjectStub<Dispatcher>): Promise<void> {
  for (let rings = 0; rings < 100; rings++) {
    const set = await runInDurableObject(stub, (_, state) => state.storage.getAlarm())
    if (set === null) return
    await runDurableObjectAlarm(stub)
  }
  throw new Error('Cannot run all alarms: each one sets another')
}

const states = async () => (await listDigests(env.DB, 100)).map(({ day, state }) => `${day} ${state}`)

test('twenty concurrent triggers produce one digest and one letter for each subscriber', async () => {
  const { resend } = await aWorld()
  answerFetch(resend)
  const { stub } = await aDispatcher('parallel', someVariables({ PUBLISH_AT: '00:00', CATCH_UP_HOURS: '20' }))
  const ids = await someReaders(env.DB, 'r', 7)
  await someArticles(today())
  const replies = await Promise.all(
    Array.from({ length: 20 }, (_, index) => (index % 2 ? stub.ask(null) : stub.tick(Date.now()))),
  )
  const days = replies.flatMap((reply) => (reply === undefined ? [] : [fromReply(reply).day]))
  expect(new Set(days)).toEqual(new Set([today()]))
  await ring(stub)
  expect(await states()).toEqual([`${today()} complete`])
  expect(wrongly(resend, ids, today())).toEqual([])
  expect(resend.calls).toHaveLength(1)
  await stub.tick(Date.now())
  fromReply(await stub.ask(today()))
  await ring(stub)
  expect(resend.calls).toHaveLength(1)
})

test('a request for a held digest is recorded only if it releases the digest', async () => {
  await aWorld()
  const { stub } = await aDispatcher('held')
  await stub.steer({ day: today(), action: 'hold', by: 'Ada' })
  expect(fromReply(await stub.ask(null)).state).toBe('held')
  expect(fromReply(await stub.ask(null, { release: true, by: 'Ben' })).state).toBe('due')
  expect((await listActions(env.DB, today())).map(({ action, by }) => [action, by])).toEqual([
    ['hold', 'Ada'],
    ['publish', 'Ben'],
    ['release', 'Ben'],
  ])
})

test('the dispatcher answers a rejected request with an error code', async () => {
  await aWorld()
  const { stub } = await aDispatcher('refusals')
  expect(await stub.ask('2999-01-01')).toMatchObject({ ok: false, code: 'invalid' })
  expect(await stub.ask('tomorrow')).toMatchObject({ ok: false, code: 'invalid' })
  expect(await stub.retry(today(), 'Ada')).toMatchObject({ ok: false, code: 'not_found' })
})

test('the dispatcher names an invalid variable in its error, and retries its alarm with backoff', async () => {
  await aWorld()
  const { stub } = await aDispatcher('misconfigured', { ...someVariables(), SENDER: '' })
  const reply = await stub.ask(null)
  expect(reply).toMatchObject({ ok: false, code: 'misconfigured' })
  expect(reply.ok ? '' : reply.message).toContain('SENDER is missing')
  const pauses: number[] = []
  await stub.wake()
  for (let rings = 0; rings < 10; rings++) {
    await runDurableObjectAlarm(stub)
    const at = await runInDurableObject(stub, (_, state) => state.storage.getAlarm())
    pauses.push(Math.round(((at ?? 0) - Date.now()) / 1000))
  }
  expect(pauses.at(-1)).toBeGreaterThan(290)
  expect(Math.max(...pauses)).toBeLessThan(301)
})

test('a tick sets the alarm even if opening the digest fails', async () => {
  await aWorld()
  const failing = {
    prepare: () => {
      throw new Error('D1_ERROR: Network connection lost.')
    },
  }
  const { stub } = await aDispatcher('failing tick', { ...someVariables(), DB: failing })
  await runInDurableObject(stub, (_, state) => state.storage.deleteAlarm())
  await runInDurableObject(stub, (instance) =>
    expect(instance.tick(Date.now())).rejects.toThrow('Network connection lost'),
  )
  expect(await runInDurableObject(stub, (_, state) => state.storage.getAlarm())).not.toBeNull()
  await runInDurableObject(stub, (_, state) => state.storage.deleteAlarm())
})

test('a turn ends after at most 150 batches, because D1 allows 1,000 queries per invocation', async () => {
  const { resend } = await aWorld()
  answerFetch(resend)
  const { stub } = await aDispatcher('many batches')
  const ids = await someReaders(env.DB, 'r', 155)
  const now = Date.now()
  await aSendingDigest(env.DB, today(), {
    lettersPerBatch: 1,
    publishAt: new Date(now),
    deadline: new Date(now + 360 * MINUTE),
  })
  await stub.wake()
  await runDurableObjectAlarm(stub)
  expect(resend.calls.length).toBeGreaterThan(0)
  expect(resend.calls.length).toBeLessThanOrEqual(150)
  await ring(stub)
  expect(wrongly(resend, ids, today())).toEqual([])
})

test('work that arrives during a turn does not wait until the next subscribers are due', async () => {
  const { resend } = await aWorld()
  answerFetch(resend)
  const { stub } = await aDispatcher('woken')
  const [, later = ''] = await someReaders(env.DB, 'r', 2)
  const hour = new Date(Date.now() + 180 * MINUTE).getUTCHours()
  await env.DB.prepare('UPDATE subscribers SET hour = ?2 WHERE id = ?1').bind(later, hour).run()
  const now = Date.now()
  await aSendingDigest(env.DB, today(), { publishAt: new Date(now), deadline: new Date(now + 360 * MINUTE) })
  await env.DB.prepare(`INSERT INTO upkeep (task, done_day) VALUES ('retention', ?1)`).bind(today()).run()
  const alarmAt = () => runInDurableObject(stub, (_, state) => state.storage.getAlarm())
  let dispatcher: Dispatcher | null = null
  await runInDurableObject(stub, (instance) => {
    dispatcher = instance
  })
  resend.fault = () => {
    void dispatcher?.wake()
    return null
  }
  await stub.wake()
  await runDurableObjectAlarm(stub)
  expect(resend.calls).toHaveLength(1)
  expect(((await alarmAt()) ?? Number.POSITIVE_INFINITY) - Date.now()).toBeLessThan(MINUTE / 4)
  await runDurableObjectAlarm(stub)
  expect((await alarmAt()) ?? 0).toBeGreaterThan(Date.now() + 60 * MINUTE)
})

test('a digest whose alarm was lost continues at the next tick', async () => {
  const { resend } = await aWorld()
  answerFetch(resend)
  const { stub } = await aDispatcher('lost alarm')
  const ids = await someReaders(env.DB, 'r', 3)
  await someArticles(today())
  fromReply(await stub.ask(null))
  await runInDurableObject(stub, (_, state) => state.storage.deleteAlarm())
  await ring(stub)
  expect(await states()).toEqual([`${today()} due`])
  await stub.tick(Date.now())
  await ring(stub)
  expect(await states()).toEqual([`${today()} complete`])
  expect(wrongly(resend, ids, today())).toEqual([])
})

test('the dispatcher continues a digest after being evicted from memory between turns', async () => {
  const { resend } = await aWorld()
  answerFetch(resend)
  const { stub, configure } = await aDispatcher('evicted')
  const ids = await someReaders(env.DB, 'r', 3)
  await someArticles(today())
  fromReply(await stub.ask(null))
  await evictDurableObject(stub)
  await configure()
  await ring(stub)
  expect(await states()).toEqual([`${today()} complete`])
  expect(wrongly(resend, ids, today())).toEqual([])
})

test('in local development, a tick sets the dispatcher’s clock', async () => {
  const { resend } = await aWorld()
  answerFetch(resend)
  const local = someVariables({ ENVIRONMENT: 'local', PUBLIC_URL: 'http://localhost:8787' })
  const { stub } = await aDispatcher('local', local)
  const ids = await someReaders(env.DB, 'r', 3)
  await someArticles('2026-11-23')
  await stub.tick(SEVEN)
  await ring(stub)
  expect(await states()).toEqual(['2026-11-23 complete'])
  expect(wrongly(resend, ids)).toEqual([])
  await stub.tick(SEVEN - 60 * MINUTE)
  await ring(stub)
  expect(resend.calls).toHaveLength(1)
})
