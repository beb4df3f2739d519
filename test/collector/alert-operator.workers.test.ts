import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { alertToFailing, alertToShortage } from '../../src/collector/alert-operator.ts'
import { addSources } from '../../src/d1/sources/change-sources.ts'
import { newSource } from '../../src/d1/sources/new-source.ts'
import { aCollector, aFeed, aWeb } from './web.ts'

const NOW = new Date('2026-11-23T08:00:00Z')
const FEED = 'https://paper.example/feed'
const hours = (count: number) => new Date(NOW.getTime() + count * 3_600_000)
const alerts = async () =>
  (await env.DB.prepare('SELECT digest_day AS day, cause, reason FROM alerts ORDER BY day, cause').all())
    .results

test('alertToFailing() alerts only once each time that a source starts to fail', async () => {
  let status = 403
  const web = aWeb({
    [FEED]: () => (status === 200 ? new Response(aFeed([])) : new Response('', { status })),
  })
  const { deps, turn, at } = aCollector(env, web, { now: NOW })
  await addSources(env.DB, [newSource(FEED, { name: 'The Paper' })], { origin: 'api', now: NOW })
  await turn()
  for (const hour of [0, 1, 25]) {
    at(hours(hour))
    await alertToFailing(deps)
  }
  const first = {
    day: '2026-11-23',
    cause: 'source_failing',
    reason: 'The Paper: it answers 403: the site refuses requests from programs',
  }
  expect(await alerts()).toEqual([first])

  status = 200
  at(hours(50))
  await turn()
  status = 410
  at(hours(75))
  await turn()
  await alertToFailing(deps)
  expect(await alerts()).toEqual([
    first,
    {
      day: '2026-11-26',
      cause: 'source_failing',
      reason: 'The Paper: it answers 410: this address is gone for good',
    },
  ])
})

test('alertToShortage() alerts once if the sources provided far fewer articles yesterday than usual', async () => {
  const counts = { '2026-11-18': 20, '2026-11-19': 30, '2026-11-20': 25, '2026-11-22': 4 }
  for (const [day, count] of Object.entries(counts)) {
    for (let n = 0; n < count; n++) {
      await env.DB.prepare(
        `INSERT INTO items (article_id, source_id, guid_hash, day, state, title, seen_at) VALUES (?1, 'a', ?1, ?2, 'stored', 'x', 0)`,
      )
        .bind(`${day} ${n}`, day)
        .run()
    }
  }
  await env.DB.prepare('DELETE FROM alerts').run()
  const { deps } = aCollector(env, aWeb({}), { now: NOW })
  await alertToShortage(deps)
  await alertToShortage(deps)
  expect(await alerts()).toEqual([
    {
      day: '2026-11-22',
      cause: 'no_articles',
      reason: 'the sources provided 4 articles; the usual number is 25',
    },
  ])
})
