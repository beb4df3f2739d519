// Runs the production code for planning and sending, including its SQL, on a simulated clock.
import { fileURLToPath } from 'node:url'
import { parseConfig } from '../../../src/config/config.ts'
import { findDigest, listUnfinished } from '../../../src/d1/digests/digests.ts'
import { findSnapshot, storeSnapshot } from '../../../src/d1/digests/snapshot.ts'
import { markPublished } from '../../../src/d1/digests/transitions.ts'
import type { Edition } from '../../../src/digest/edition.ts'
import type { Deps } from '../../../src/dispatcher/deps.ts'
import { openDue } from '../../../src/dispatcher/open.ts'
import { planDigests } from '../../../src/dispatcher/plan.ts'
import { sendDigest } from '../../../src/dispatcher/send.ts'
import type { Template } from '../../../src/letters/template.ts'
import { deriveLinkKey } from '../../../src/subscribers/token.ts'
import { VARIABLES } from '../stage.ts'
import { memoryDatabase } from './database.ts'
import type { SimulatedReader } from './readers.ts'

const MIGRATIONS = fileURLToPath(new URL('../../../src/d1/migrations', import.meta.url))

export type Simulation = {
  /** Opens due digests at the given time, as the cron handler does, and runs one dispatcher turn. */
  tick: (time: number) => Promise<void>
  /** Fires the alarm whenever it is due, until the given time. */
  runUntil: (time: number) => Promise<void>
  /** Deletes the alarm, as in an outage. Only a tick can then resume the work. */
  loseAlarm: () => void
  /** Times at which each letter was accepted, keyed by `<day> <subscriber id>`. */
  accepted: ReadonlyMap<string, number[]>
  /** Lists the unfinished digests as `<day> <state>`. */
  unfinished: () => Promise<string[]>
  /** Returns the reason for each letter that was not sent, keyed by `<day> <subscriber id>`. */
  omitted: () => Promise<Map<string, string>>
  schedule: { timeZone: string; hour: number; minute: number; catchUpHours: number }
}

export async function simulate(readers: readonly SimulatedReader[]): Promise<Simulation> {
  const db = memoryDatabase(MIGRATIONS)
  await addReaders(db, readers)
  const config = parseConfig({ ...VARIABLES, TIME_ZONE: 'Europe/Berlin', PUBLISH_AT: '07:00' })
  const accepted = new Map<string, number[]>()
  let now = 0
  let alarm = Number.POSITIVE_INFINITY
  const deps: Deps = {
    db,
    articles: {} as KVNamespace,
    editions: {} as KVNamespace,
    config,
    postAlert: null,
    random: () => 0.5,
    now: () => new Date(now),
    call: {
      waitMs: () => 0,
      doubts: () => 0,
      post: async ({ body }) => {
        const text = typeof body === 'string' ? body : new TextDecoder().decode(body)
        for (const { to, text: name } of JSON.parse(text) as { to: string; text: string }[]) {
          const key = `${name} ${to.split('@')[0]}`
          accepted.set(key, [...(accepted.get(key) ?? []), now])
        }
        return { status: 'accepted', invalid: [] }
      },
    },
  }
  /** Runs a dispatcher turn, reduced to the steps that depend on delivery hours. */
  const turn = async () => {
    alarm = Number.POSITIVE_INFINITY
    const unfinished = await listUnfinished(db)
    const moments = [await planDigests(deps, unfinished)]
    for (const { day } of unfinished) {
      const [digest, frozen] = [await findDigest(db, day), await findSnapshot(db, day)]
      if (digest === null || frozen === null) throw new Error('Cannot find the digest that was opened')
      moments.push(await sendDigest(deps, digest, frozen, { isOver: () => false }))
    }
    for (const moment of moments) alarm = Math.min(alarm, moment?.getTime() ?? alarm)
  }
  const runUntil = async (time: number) => {
    while (alarm <= time) {
      now = Math.max(now + 1, alarm)
      await turn()
    }
  }
  return {
    runUntil,
    loseAlarm: () => {
      alarm = Number.POSITIVE_INFINITY
    },
    accepted,
    schedule: config.schedule,
    async tick(time) {
      now = Math.max(now, time)
      await openDue(db, config.schedule, new Date(now), (day) => `digest/${day}/year`)
      for (const { day, state } of await listUnfinished(db)) {
        if (state !== 'due') continue
        await freeze(db, day, new Date(now))
        await markPublished(db, day, new Date(now))
      }
      await turn()
    },
    unfinished: async () => (await listUnfinished(db)).map(({ day, state }) => `${day} ${state}`),
    async omitted() {
      const { results } = await db
        .prepare('SELECT digest_day AS day, subscriber_id AS id, reason FROM omissions')
        .all<{ day: string; id: string; reason: string }>()
      return new Map(results.map(({ day, id, reason }) => [`${day} ${id}`, reason]))
    },
  }
}

async function addReaders(db: D1Database, readers: readonly SimulatedReader[]): Promise<void> {
  await db
    .prepare(
      `INSERT INTO subscribers (id, email, address_hash, state, created_at, confirmed_at, hour, time_zone, weekdays, paused_until)
       SELECT value ->> 'id', value ->> 'id' || '@readers.example', value ->> 'id', 'active', 0, 0, value ->> 'hour',
         value ->> 'zone', value ->> 'weekdays', value ->> 'pausedUntil' FROM json_each(?1)`,
    )
    .bind(JSON.stringify(readers))
    .run()
}

async function freeze(db: D1Database, day: string, now: Date): Promise<void> {
  const template: Template = {
    day,
    from: 'Broadsheet <digest@broadsheet.example>',
    replyTo: null,
    subject: day,
    html: [],
    text: [day],
    headers: {},
  }
  const edition: Edition = {
    day,
    language: 'en',
    subject: day,
    preheader: '',
    minutes: 1,
    themes: [],
    brief: [],
  }
  const links = { origin: 'https://news.example', key: await deriveLinkKey('a secret', day) }
  await storeSnapshot(
    db,
    { template, links, lettersPerBatch: 100, edition, themes: [] },
    { considered: [], articles: 0, rejected: 0, to: day },
    now,
  )
}
