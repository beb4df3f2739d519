// Fault scenario: KV contains no articles, one article, or 10,000 values, 5 % of them invalid.
import { syntheticDay } from '../../bench/day.ts'
import { addUp, count, type FaultRow, type FaultRun, failing, type Result, resultOf, sized } from '../row.ts'
import { onStage, type Stage, today } from '../stage.ts'
import { untilState } from '../until.ts'

const READERS = 100
/** Maximum size of a letter's HTML, in bytes, safely below the 102 KB at which Gmail clips messages. */
const MOST_HTML_BYTES = 80_000

export const ARTICLES: readonly FaultRow[] = [
  { name: 'articles', fault: 'no articles, one, or many with some invalid', play: articles },
]

async function articles(run: FaultRun): Promise<Result> {
  const many = sized(run, 10_000, 500)
  const bad = many / 20
  const results = [await digestOf(run, 1, 0), await digestOf(run, many - bad, bad)]
  const nothing = await withoutArticles(run)
  const sum = addUp(results)
  return {
    ...sum,
    size: `0, 1, ${count(many)} articles`,
    notes: results.at(-1)?.notes ?? [],
    faults: [...sum.faults, ...nothing],
  }
}

/** Runs a day without articles. @returns The failed assertions. */
async function withoutArticles({ script, patience }: FaultRun): Promise<string[]> {
  return onStage({ script, readers: READERS }, async (stage) => {
    const { day } = await stage.trigger()
    const { reason } = await untilState(stage, day, ['skipped', 'complete'], patience)
    return failing({ 'a day without articles is skipped with this reason': reason === 'no articles' })
  })
}

async function digestOf(run: FaultRun, good: number, bad: number): Promise<Result> {
  const variables = { MAX_STORIES: '25', MAX_STORIES_PER_THEME: '5' }
  return onStage({ script: run.script, readers: READERS, variables }, async (stage) => {
    const total = good + bad
    await storeAll(stage, good, bad)
    const startedAt = performance.now()
    const plan = await stage.dryRun()
    const planSeconds = (performance.now() - startedAt) / 1000
    const { day } = await stage.trigger()
    const digest = await untilState(stage, day, ['complete', 'skipped', 'halted'], run.patience)
    const result = await resultOf(stage, digest, READERS, startedAt)
    // One operation is added, because the first values are read separately to measure their length.
    const operations = Math.ceil(total / 1000) + Math.ceil(total / 100) + 1
    return {
      ...result,
      notes: [
        `${plan.operations} operations of KV`,
        `${(plan.bytes / 1000).toFixed(0)} KB of HTML`,
        `a plan in ${planSeconds.toFixed(1)} s`,
      ],
      faults: [
        ...result.faults,
        ...failing({
          [`${bad} of ${total} are rejected, not ${plan.rejected.length}`]: plan.rejected.length === bad,
          'articles are collected in as few operations as possible': plan.operations <= operations,
          'email clients do not clip the letter': plan.bytes <= MOST_HTML_BYTES,
        }),
      ],
    }
  })
}

/** Invalid values that an external pipeline might write. */
const BAD = [
  '{"title": ',
  'null',
  '[]',
  '{"title": "No text", "url": "https://news.example/x"}',
  '{"title": "", "url": "https://news.example/x", "text": "Some text."}',
  '{"title": "A file", "url": "file:///etc/passwd", "text": "Some text."}',
  '{"title": "A script", "url": "javascript:alert(1)", "text": "Some text."}',
  '"text"',
] as const

async function storeAll({ service }: Stage, good: number, bad: number): Promise<void> {
  const key = (name: string) => `article/${today()}/${name}`
  const entries: [key: string, value: string][] = syntheticDay(good).map((article) => [
    key(String(article.id)),
    JSON.stringify(article),
  ])
  for (let index = 0; index < bad; index++) {
    entries.push([key(`bad-${index}`), BAD[index % BAD.length] ?? ''])
  }
  await service.put(entries)
}
