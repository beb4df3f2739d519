import { createExecutionContext } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { expect, test, vi } from 'vitest'
import type { Env } from '../../../src/env.ts'
import { app } from '../../../src/http/app.ts'
import { putEdition } from '../../../src/kv/editions.ts'
import { aDigest } from '../../letters/render/factories.ts'
import { ORIGIN, settings } from '../service.ts'

/** Simulates a Worker that keeps its state between requests, and counts its KV list calls. */
function anIsolate(variables: Partial<Env> = {}) {
  let lists = 0
  const EDITIONS = new Proxy(env.EDITIONS, {
    get(kv, name) {
      if (name === 'list') lists += 1
      return Reflect.get(kv, name).bind(kv)
    },
  })
  const all = { ...settings, EDITIONS, ...variables }
  const page = async (path: string) =>
    (await app.fetch(new Request(`${ORIGIN}${path}`), all, createExecutionContext())).text()
  return { page, lists: () => lists }
}

const shows = (html: string, day: string) => html.includes(`/digests/${day}`)

test('pages share one KV list call for a minute, and then show a new edition', async () => {
  vi.setSystemTime('2026-03-05T07:00:00Z')
  await putEdition(env.EDITIONS, aDigest({ day: '2026-03-04' }))
  const { page, lists } = anIsolate()
  for (const path of ['/', '/digests', '/digests/2026-03-04', '/feed.xml', '/feed.json', '/sitemap.xml']) {
    expect([path, shows(await page(path), '2026-03-04')]).toEqual([path, true])
  }
  expect(lists()).toBe(1)

  await putEdition(env.EDITIONS, aDigest({ day: '2026-03-05' }))
  vi.setSystemTime('2026-03-05T07:00:59Z')
  expect(shows(await page('/digests'), '2026-03-05')).toBe(false)
  vi.setSystemTime('2026-03-05T07:01:00Z')
  expect(shows(await page('/digests'), '2026-03-05')).toBe(true)
  expect(lists()).toBe(2)
})

test('a local Worker shows a new edition at once', async () => {
  const { page } = anIsolate({ ENVIRONMENT: 'local' })
  expect(shows(await page('/digests'), '2026-03-07')).toBe(false)
  await putEdition(env.EDITIONS, aDigest({ day: '2026-03-07' }))
  expect(shows(await page('/digests'), '2026-03-07')).toBe(true)
})
