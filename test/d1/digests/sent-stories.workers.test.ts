import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { findDigest } from '../../../src/d1/digests/digests.ts'
import { findSentStories } from '../../../src/d1/digests/sent-stories.ts'
import { listConsidered, skipConsidered, storeSnapshot } from '../../../src/d1/digests/snapshot.ts'
import { skipDigest } from '../../../src/d1/digests/transitions.ts'
import type { SentStory } from '../../../src/digest/sent-story.ts'
import { deriveLinkKey } from '../../../src/subscribers/token.ts'
import { aDigest, aTemplate } from '../../factories.ts'
import { openDue } from '../factories.ts'

const NOW = new Date('2026-11-23T07:00:00Z')

const aRemembered = (day: string, id: string, fields: Partial<SentStory> = {}): SentStory => ({
  id,
  day,
  title: `Headline ${id}`,
  terms: { comet: 3.1, '900': 2 },
  facts: ['900', 'comet'],
  publishers: ['Gazette'],
  ...fields,
})

async function freeze(day: string, sentStories: SentStory[], subject = `Subject of ${day}`): Promise<void> {
  await storeSnapshot(
    env.DB,
    {
      template: aTemplate({ day }),
      links: { origin: 'https://news.example', key: await deriveLinkKey('a secret', day) },
      lettersPerBatch: 100,
      edition: aDigest({ day, subject }),
      themes: ['science'],
    },
    { considered: [], articles: 0, rejected: 0, to: day, sentStories },
    NOW,
  )
}

const idsOf = async (day: string) => (await findSentStories(env.DB, day)).stories.map(({ id }) => id)

test('findSentStories() returns the stories of the previous seven days, but not those of the day itself', async () => {
  const told = aRemembered('2026-01-01', 'a')
  await openDue(env.DB, '2026-01-01')
  await freeze('2026-01-01', [told])
  expect(await findSentStories(env.DB, '2026-01-01')).toEqual({ stories: [], subjects: [] })
  for (const day of ['2026-01-02', '2026-01-08']) {
    expect(await findSentStories(env.DB, day)).toEqual({
      stories: [told],
      subjects: ['Subject of 2026-01-01'],
    })
  }
  expect(await findSentStories(env.DB, '2026-01-09')).toEqual({ stories: [], subjects: [] })
})

test('storeSnapshot() stores the sent stories of a digest only once, and stores none for a skipped digest', async () => {
  await openDue(env.DB, '2026-02-01')
  await freeze('2026-02-01', [aRemembered('2026-02-01', 'a')])
  await freeze('2026-02-01', [aRemembered('2026-02-01', 'b')], 'Another')
  await openDue(env.DB, '2026-02-02')
  await skipDigest(env.DB, '2026-02-02', 'too late')
  await freeze('2026-02-02', [aRemembered('2026-02-02', 'c')])
  expect(await findSentStories(env.DB, '2026-02-03')).toEqual({
    stories: [aRemembered('2026-02-01', 'a')],
    subjects: ['Subject of 2026-02-01'],
  })
})

test('storeSnapshot() deletes sent stories that are too old for comparison', async () => {
  for (const day of ['2026-03-01', '2026-03-02', '2026-03-09']) {
    await openDue(env.DB, day)
    await freeze(day, [aRemembered(day, day)])
  }
  const { results } = await env.DB.prepare(
    `SELECT digest_day AS day FROM memory WHERE digest_day LIKE '2026-03-%' ORDER BY 1`,
  ).all()
  expect(results.map(({ day }) => day)).toEqual(['2026-03-02', '2026-03-09'])
})

test('storeSnapshot() stores 200 sent stories with 200 publishers each', async () => {
  const publishers = Array.from({ length: 200 }, (_, i) => `${i} `.padEnd(100, 'x'))
  const stories = Array.from({ length: 200 }, (_, i) =>
    aRemembered('2026-04-01', `${1000 + i}`, { publishers }),
  )
  await openDue(env.DB, '2026-04-01')
  await freeze('2026-04-01', stories)
  expect(await idsOf('2026-04-02')).toEqual(stories.map(({ id }) => id))
})

test('skipConsidered() skips a digest only once, and records its articles as considered', async () => {
  const looked = { considered: ['article/2026-05-01/a'], articles: 1, rejected: 2, to: '2026-05-01' }
  await openDue(env.DB, '2026-05-01')
  await skipConsidered(env.DB, '2026-05-01', 'nothing new', looked)
  await skipConsidered(env.DB, '2026-05-01', 'another reason', {
    ...looked,
    considered: ['article/2026-05-01/b'],
  })
  expect(await findDigest(env.DB, '2026-05-01')).toMatchObject({
    state: 'skipped',
    reason: 'nothing new',
    articles: 1,
    rejected: 2,
  })
  expect(await listConsidered(env.DB, 'article/2026-05-01/')).toEqual(new Set(looked.considered))
})
