import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { editDraft } from '../../src/dispatcher/edit-draft.ts'
import { isCurrent, type KeptDraft } from '../../src/dispatcher/kept-draft.ts'
import { theDrafter } from '../../src/env.ts'
import { aConfig } from '../factories.ts'
import { configureDrafter } from '../http/objects.ts'
import { sendAsAdmin, settings } from '../http/service.ts'

const today = new Date().toISOString().slice(0, 10)
const titles = ({ explanation }: KeptDraft) => explanation.stories.map(({ title }) => title)
const find = async (refresh = false): Promise<KeptDraft> =>
  JSON.parse(await theDrafter(env).find(today, refresh))
const value = (title: string) => ({
  title,
  url: `https://a.example/${title.length}`,
  text: `${title}, the harbour office said on Monday morning.`,
})

test('the drafter replaces a cached draft after an article arrives over HTTP, an edit is made or a refresh is requested', async () => {
  await configureDrafter(settings)
  await env.ARTICLES.put(`article/${today}/quay`, JSON.stringify(value('Port reopens its northern quay')))
  const first = await find()
  expect(titles(first)).toEqual(['Port reopens its northern quay'])
  // A pipeline writes to KV directly, so the drafter does not notice.
  await env.ARTICLES.put(`article/${today}/rail`, JSON.stringify(value('Night trains return in spring')))
  expect(await find()).toEqual(first)
  const refreshed = await find(true)
  expect(refreshed.articles).toBe(2)
  expect(refreshed.madeAt).toBeGreaterThan(first.madeAt)

  const body = JSON.stringify(value('Comet seen over the city'))
  expect((await sendAsAdmin('/api/articles/comet', { method: 'PUT', body })).status).toBe(200)
  expect(titles(await find())).toContain('Comet seen over the city')
  const line = JSON.stringify({ id: 'grain', ...value('Grain prices fall for the third week') })
  await (await sendAsAdmin('/api/articles', { method: 'POST', body: line })).text()
  const before = await find()
  expect(before.articles).toBe(4)

  const deps = { db: env.DB, config: aConfig(), now: () => new Date() }
  await editDraft(deps, today, { kind: 'subject', value: 'Edited' }, { by: 'Ada' })
  expect((await find()).edition.subject).toBe('Edited')
  const [one, other] = await Promise.all([find(true), find(true)])
  expect(one.madeAt).toBe(other.madeAt)
})

test('the drafter composes one draft after another, even for concurrent requests', async () => {
  let reading = 0
  let most = 0
  const counting = new Proxy(env.ARTICLES, {
    get:
      (target, name) =>
      async (...given: unknown[]) => {
        most = Math.max(most, ++reading)
        try {
          return await Reflect.get(target, name).apply(target, given)
        } finally {
          reading--
        }
      },
  })
  await configureDrafter({ ...settings, ARTICLES: counting })
  const drafter = theDrafter(env)
  expect(await drafter.dryRun(today)).toMatchObject({ ok: true })
  const mostOfOne = most
  await Promise.all([
    drafter.dryRun(today),
    drafter.dryRun(today),
    find(true),
    drafter.planTestCopies(today, ['ed@news.example'], 'Ada'),
  ])
  expect(most).toBe(mostOfOne)
  expect(await drafter.planTestCopies('2020-01-01', ['ed@news.example'], 'Ada')).toMatchObject({
    code: 'conflict',
  })
})

test('isCurrent() accepts a draft for five minutes if its day and edits are unchanged', () => {
  const kept = { day: '2026-11-28', editsRevision: 2, madeAt: 1_000_000 }
  const at = (ms: number) => ({ day: '2026-11-28', editsRevision: 2, now: new Date(1_000_000 + ms) })
  expect(isCurrent(kept, at(299_999))).toBe(true)
  expect(isCurrent(kept, at(300_000))).toBe(false)
  expect(isCurrent(kept, { ...at(0), day: '2026-11-29' })).toBe(false)
  expect(isCurrent(kept, { ...at(0), editsRevision: 3 })).toBe(false)
})
