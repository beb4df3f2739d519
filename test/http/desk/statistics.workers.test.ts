import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { utcDay } from '../../../src/calendar/clock.ts'
import { findLastWeek } from '../../../src/d1/health.ts'
import { countBySource, growthOf } from '../../../src/delivery/statistics.ts'
import { putEdition } from '../../../src/kv/editions.ts'
import { aDigest, aStory } from '../../letters/render/factories.ts'
import { sendAsAdmin } from '../service.ts'
import { open, post, signIn } from './visit.ts'

const TODAY = utcDay(new Date())

test('growthOf() derives the number of readers on each day from today’s number', () => {
  const counts = [
    { day: '2026-11-22', joined: 3, left: 1 },
    { day: '2026-11-24', joined: 0, left: 2 },
  ]
  expect(growthOf(counts, { from: '2026-11-22', to: '2026-11-24', activeNow: 10 })).toEqual([
    { day: '2026-11-22', joined: 3, left: 1, active: 12 },
    { day: '2026-11-23', joined: 0, left: 0, active: 12 },
    { day: '2026-11-24', joined: 0, left: 2, active: 10 },
  ])
})

test('countBySource() counts the stories and the articles of each publisher', () => {
  const also = [{ source: 'B', url: 'https://b.example/', title: 'x' }]
  const stories = [aStory({ source: 'A', also }), aStory({ id: 'two', source: 'A', also: [] })]
  const edition = aDigest({ themes: [{ id: 'world', name: 'World', stories }], lead: null })
  expect(
    countBySource(
      [edition],
      new Map([
        ['B', 9],
        ['C', 1],
      ]),
    ),
  ).toEqual([
    { source: 'A', articles: 0, stories: 2 },
    { source: 'B', articles: 9, stories: 1 },
    { source: 'C', articles: 1, stories: 0 },
  ])
})

test('findLastWeek() ignores Resend events that are older than a week', async () => {
  const now = new Date('2026-11-23T08:00:00Z')
  const store = (at: string) =>
    env.DB.prepare('INSERT INTO webhook_events (id, at) VALUES (?1, ?2)').bind(at, Date.parse(at)).run()
  await store('2026-11-16T07:59:00Z')
  expect((await findLastWeek(env.DB, now)).lastEventAt).toBeNull()
  await store('2026-11-16T08:01:00Z')
  expect((await findLastWeek(env.DB, now)).lastEventAt).toBe(Date.parse('2026-11-16T08:01:00Z'))
})

test('the statistics count a reader who joined, left and was erased, and an address that bounced', async () => {
  const ada = await signIn()
  await post(ada, '/desk/readers/import', {
    table:
      'email,consent_source,consented_at\na@mail.example,Form,2025-03-01\nb@mail.example,Form,2025-03-01\n',
  })
  await env.DB.prepare(`UPDATE subscribers SET planned_day = '${TODAY}', address_hash = email`).run()
  await env.DB.prepare(
    `INSERT INTO suppressions (address_hash, reason, at) VALUES ('a@mail.example', 'bounce', 1), ('x', 'bounce', 1)`,
  ).run()
  const { id } = (await env.DB.prepare(`SELECT id FROM subscribers WHERE email = 'b@mail.example'`).first<{
    id: string
  }>()) ?? { id: '' }
  await post(ada, `/desk/readers/${id}/leave`)
  await post(ada, `/desk/readers/${id}/erase`, { sure: 'yes' })
  await env.DB.prepare(
    `INSERT INTO digests (day, state, key_prefix, created_at, publish_at, deadline, composed_at, template)
     VALUES (?1, 'sending', 'k', 1000, 1000, 2000, 1, '{}')`,
  )
    .bind(TODAY)
    .run()
  await env.DB.prepare(
    `INSERT INTO batches (digest_day, seq, state, subscriber_ids, candidates, accepted, settled_at)
     VALUES (?1, 0, 'accepted', '[]', 2, 2, 42000)`,
  )
    .bind(TODAY)
    .run()
  await putEdition(env.EDITIONS, aDigest({ day: TODAY }))

  const answer = await sendAsAdmin('/api/statistics?days=2')
  const { days, editions, sources } = await answer.json<Record<string, Record<string, unknown>[]>>()
  expect(days?.at(-1)).toEqual({ day: TODAY, joined: 2, left: 1, active: 1 })
  expect(editions).toEqual([{ day: TODAY, accepted: 2, bounced: 1, complained: 0, secondsToLast: 41 }])
  expect(sources?.[0]?.stories).toBeGreaterThan(0)

  const csv = await (await open(ada, '/desk/statistics/days.csv')).text()
  expect(csv).toMatch(/^day,joined,left,active\r?\n/)
  expect(csv).toContain(`${TODAY},2,1,1`)
  const page = await (await open(ada, '/desk/statistics')).text()
  expect(page).toContain('+2 joined, −1 left')
  expect(page).toContain('<svg class="chart"')
  expect((await sendAsAdmin('/api/statistics?days=0')).status).toBe(400)
})
