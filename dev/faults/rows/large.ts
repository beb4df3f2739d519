// Fault scenarios: days with too many or too long articles. In `toolarge`, the Worker is also killed while it
// composes the digest. In `memory`, the articles could exhaust the Worker's memory.
import { syntheticDay } from '../../bench/day.ts'
import { count, type FaultRow, type FaultRun, failing, type Result, resultOf, scaled, sized } from '../row.ts'
import { onStage, type Stage, storeSamples, today } from '../stage.ts'
import { untilState } from '../until.ts'
import { openWatch } from '../watch.ts'
import { resultOfAll, settled } from './days.ts'

const MS_PER_MINUTE = 60_000
const MS_PER_DAY = 86_400_000
const READERS = 100
/** Maximum number of articles in a digest after ten kills, which halve the budget of 10,000 six times. */
const ARTICLES_AFTER_KILLS = 156
/**
 * Times of the killed attempts, in minutes after the first attempt. The gaps are longer than the growing
 * pause between attempts.
 */
const KILL_MINUTES = [0, 4, 8, 14, 20, 26, 32, 38, 44, 50] as const
const HEALED_MINUTES = 56
/**
 * Number of real kills in a quick run. The others are simulated by setting the number of attempts in the
 * database.
 */
const QUICK_KILLS = 3
/** Number and length of articles whose text alone takes up 119 MB, nearly all of a Worker's memory. */
const LONG = { articles: 60, characters: 990_000 }
/**
 * Number of stories, of publishers per story and of characters per URL. The URLs alone exceed the size limit
 * of a D1 value.
 */
const WIDE = { stories: 53, publishers: 90, urlCharacters: 900 }

export const LARGE: readonly FaultRow[] = [
  { name: 'toolarge', fault: 'a day over budget, killed while composing', play: tooLarge },
  { name: 'memory', fault: 'days that need more memory than a Worker has', onDemand: true, play: memory },
]

async function tooLarge(run: FaultRun): Promise<Result> {
  const articles = sized(run, 20_000, 200)
  const variables = { ALERT_EMAIL: 'operator@broadsheet.example' }
  const kills = KILL_MINUTES.slice(0, scaled(run, KILL_MINUTES.length, QUICK_KILLS))
  return onStage({ script: run.script, readers: READERS, variables }, async (stage) => {
    await store(stage, syntheticDay(articles))
    const watch = await openWatch()
    const startedAt = performance.now()
    let heardAfter = Number.POSITIVE_INFINITY
    let day = ''
    try {
      const openedAt = Date.now()
      for (const minutes of kills) {
        const strike = watch.next()
        await stage.restart({ faults: { aim: { at: 'after attempt', nth: 1, url: watch.url } } })
        await stage.tick(openedAt + minutes * MS_PER_MINUTE)
        if (day === '') day = (await stage.trigger()).day
        await strike
        if (await isAlertRaised(stage)) heardAfter = Math.min(heardAfter, minutes)
      }
      // Set the number of attempts before the restart, because the alarm may compose the digest as soon as
      // the Worker runs.
      await stage.service.sql(`UPDATE digests SET attempts = ${KILL_MINUTES.length} WHERE day = '${day}'`)
      await stage.restart()
      await stage.tick(openedAt + HEALED_MINUTES * MS_PER_MINUTE)
    } finally {
      watch.close()
    }
    const digest = await untilState(stage, day, ['complete', 'skipped', 'halted'], run.patience)
    const result = await resultOf(stage, digest, READERS, startedAt)
    const { leftOut } = digest
    const next = new Date(Date.parse(`${day}T09:00:00Z`) + MS_PER_DAY)
    const nextDay = next.toISOString().slice(0, 10)
    await storeSamples(stage, nextDay, next)
    await stage.tick(next.getTime())
    await settled(stage)
    const both = await resultOfAll(stage, { days: [day, nextDay], readers: READERS, startedAt })
    return {
      ...result,
      size: `${count(articles)} articles`,
      notes: [`${kills.length} kills`, `${leftOut?.[0]?.articles ?? 0} left out`],
      faults: [
        // The mailbox also accepts the alert, which the digest's counts do not include.
        ...result.faults.filter((fault) => fault !== 'the books agree with the mailbox'),
        ...both.faults.filter((fault) => fault !== 'each batch is posted once'),
        ...failing({
          [`the operator is alerted within ten minutes, not after ${heardAfter}`]: heardAfter <= 10,
          'the articles left out are reported, with the reason':
            leftOut?.[0]?.articles === articles - ARTICLES_AFTER_KILLS &&
            /a digest takes at most/.test(leftOut[0].reason),
        }),
      ],
    }
  })
}

const isAlertRaised = async ({ service }: Stage) =>
  (await service.sql(`SELECT 1 FROM alerts WHERE cause = 'unmade'`)).length > 0

/** Composes and delivers the digests of days that could exhaust a Worker's 128 MB of memory. */
async function memory(run: FaultRun): Promise<Result> {
  const faults: string[] = []
  const notes: string[] = []
  let last: Result | null = null
  for (const [name, makeDay] of Object.entries(DAYS)) {
    const result = await onStage(
      { script: run.script, readers: READERS, variables: { MAX_STORIES: '100' } },
      async (stage) => {
        await makeDay(run, stage)
        const startedAt = performance.now()
        const { day } = await stage.trigger()
        const digest = await untilState(stage, day, ['complete', 'skipped', 'halted'], run.patience)
        const leftOut =
          digest.leftOut?.map(({ articles, reason }) => `${articles} ${reason.split(':')[0]}`) ?? []
        notes.push(
          `${name}: ${((performance.now() - startedAt) / 1000).toFixed(0)} s, ${digest.attempts} attempts, ${leftOut.join(', ') || 'nothing left out'}`,
        )
        return resultOf(stage, digest, READERS, startedAt)
      },
    )
    faults.push(...result.faults.map((fault) => `${name}: ${fault}`))
    last = result
  }
  if (last === null) throw new Error('Cannot run the scenario: there are no days')
  return { ...last, size: `${Object.keys(DAYS).length} days`, notes, faults }
}

const DAYS: Readonly<Record<string, (run: FaultRun, stage: Stage) => Promise<void>>> = {
  'many articles': (run, stage) => store(stage, syntheticDay(sized(run, 20_000, 500))),
  'five times as many': (run, stage) => storeInParts(stage, sized(run, 100_000, 1000)),
  'long articles': (_, stage) => store(stage, longDay()),
  'wide stories': (_, stage) => store(stage, wideDay()),
}

type Value = { id: string; title: string; url: string; source: string; text: string }

async function store({ service }: Stage, articles: readonly Value[]): Promise<void> {
  await service.put(articles.map((article) => [`article/${today()}/${article.id}`, JSON.stringify(article)]))
}

/** Stores a day's articles in parts, because they do not fit into one message to the runtime's process. */
async function storeInParts(stage: Stage, articles: number): Promise<void> {
  const part = syntheticDay(Math.min(articles, 10_000))
  for (let first = 0; first < articles; first += part.length) {
    await store(
      stage,
      part.map((article, index) => ({
        ...article,
        id: `${article.id}-${first}`,
        url: `${article.url}-${first}`,
        title: `${article.title} ${first + index}`,
      })),
    )
  }
}

function longDay(): Value[] {
  const words = syntheticDay(200, 2).map(({ text }) => text)
  return Array.from({ length: LONG.articles }, (_, index) => {
    const [own] = syntheticDay(1, 100 + index)
    const rest = [...words.slice(index), ...words].join('\n')
    // One character outside Latin-1 makes the whole string take two bytes per character.
    const text = `${own?.text} –\n${rest}`.slice(0, LONG.characters)
    return {
      id: `long-${index}`,
      title: own?.title ?? '',
      url: `https://long-${index}.example/`,
      source: `Long ${index}`,
      text: text.padEnd(LONG.characters, ' and more of it.'),
    }
  })
}

function wideDay(): Value[] {
  return syntheticDay(WIDE.stories, 3).flatMap((story, number) =>
    Array.from({ length: WIDE.publishers }, (_, index) => {
      const url = `https://publisher-${index}.example/${number}/`
      return {
        ...story,
        id: `wide-${number}-${index}`,
        title: `${story.title} number ${number}`,
        url: url.padEnd(WIDE.urlCharacters, 'long-address-'),
        source: `Publisher ${index}`,
      }
    }),
  )
}
