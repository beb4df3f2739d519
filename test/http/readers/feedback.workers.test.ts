import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { addFeedback } from '../../../src/d1/digests/feedback.ts'
import { cutoffsAt, expireSome } from '../../../src/d1/expiry/expire.ts'
import { aSendingDigest } from '../../d1/factories.ts'
import { aNetwork, send, sendAsAdmin, settings } from '../service.ts'

const DAY = '2026-11-23'
const press = (opinion: string, comment = '', ip = aNetwork()) =>
  send(`/feedback/${DAY}/${opinion}`, {
    method: 'POST',
    body: new URLSearchParams({ comment }),
    headers: { 'CF-Connecting-IP': ip },
  })
const saidOf = async () => (await sendAsAdmin(`/api/digests/${DAY}/feedback`)).json<Record<string, unknown>>()

test('a reader can give feedback on an edition with one button, and the stored comments do not identify them', async () => {
  await aSendingDigest(env.DB, DAY)
  const page = await send(`/feedback/${DAY}/good`)
  expect([page.status, page.headers.get('X-Robots-Tag')]).toEqual([200, 'noindex, nofollow'])
  const html = await page.text()
  expect(html.match(/<button /g)).toHaveLength(1)
  expect(html).toMatch(/<input [^>]*name="comment"[^>]*maxlength="300"/)
  expect(await saidOf()).toEqual({ day: DAY, good: 0, notForMe: 0, comments: [] })

  const thanks = await press(
    'good',
    ` More\n of this, says ann@example.com https://spam.example ${'x'.repeat(400)}`,
  )
  expect(thanks.status).toBe(200)
  expect(await thanks.text()).toContain(`href="/digests/${DAY}"`)
  await press('good')
  await press('not-for-me', 'Too long')
  const said = await saidOf()
  expect(said).toMatchObject({
    good: 2,
    notForMe: 1,
    comments: [{ opinion: 'not-for-me' }, { opinion: 'good' }],
  })
  const [, first] = said.comments as { text: string; at: string }[]
  expect(first?.text).toMatch(/^More of this, says … … x+$/)
  expect(first?.text.length).toBeLessThanOrEqual(300)
  expect(first?.at).toMatch(/^\d{4}-.*Z$/)
  const { results } = await env.DB.prepare('SELECT * FROM comments').all()
  expect(Object.keys(results[0] ?? {})).toEqual(['id', 'digest_day', 'opinion', 'text', 'at'])
})

test('feedback on an unknown edition or of an unknown kind returns 404, and only the operator may read the counts', async () => {
  expect((await press('bad')).status).toBe(404)
  expect((await send('/feedback/2026-11-24/good')).status).toBe(404)
  expect((await send('/feedback/today/good', { method: 'POST' })).status).toBe(404)
  expect((await send(`/api/digests/${DAY}/feedback`)).status).toBe(401)
})

test('a network may give feedback twenty times an hour, and the feedback page is in the publication’s language', async () => {
  const ip = aNetwork()
  for (let answers = 0; answers < 20; answers++) expect((await press('good', '', ip)).status).toBe(200)
  const before = await saidOf()
  const refused = await press('good', 'one too many', ip)
  expect([refused.status, refused.headers.get('Retry-After')]).toEqual([429, '3600'])
  expect(await saidOf()).toEqual(before)
  const arabic = await send(`/feedback/${DAY}/not-for-me`, {}, { ...settings, LANGUAGE: 'ar' })
  expect(await arabic.text()).toContain('لا يناسبني')
})

test('feedback comments are deleted after the retention period, but the counts remain', async () => {
  const now = new Date('2026-11-23T08:00:00Z')
  const answer = { id: 'old', day: DAY, opinion: 'good', comment: 'Old', network: 'n', now } as const
  await env.DB.prepare('DELETE FROM comments').run()
  await addFeedback(env.DB, answer)
  const { good } = await saidOf()
  const later = new Date('2026-12-24T08:00:00Z')
  const cutoffs = cutoffsAt(later, { retentionDays: 30, articleRetentionDays: 30 })
  for (let steps = 0; steps < 20 && (await expireSome(env.DB, cutoffs, later)); steps++);
  expect(await saidOf()).toEqual({ day: DAY, good, notForMe: 1, comments: [] })
})

test('an edition keeps at most 500 feedback comments, but counts all feedback', async () => {
  const day = '2026-11-24'
  await aSendingDigest(env.DB, day)
  await env.DB.prepare(
    `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 499)
     INSERT INTO comments (id, digest_day, opinion, text, at) SELECT 'c' || i, ?1, 'good', 'Fine', i FROM n`,
  )
    .bind(day)
    .run()
  const answer = { day, opinion: 'good', comment: 'Fine', network: 'n', now: new Date() } as const
  for (const id of ['last', 'over']) await addFeedback(env.DB, { ...answer, id })
  const kept = env.DB.prepare('SELECT count(*) AS n FROM comments WHERE digest_day = ?1').bind(day)
  expect(await kept.first('n')).toBe(500)
  const counted = env.DB.prepare('SELECT readers FROM feedback WHERE digest_day = ?1').bind(day)
  expect(await counted.first('readers')).toBe(2)
})
