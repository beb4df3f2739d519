// Fault scenario: readers leave and join at random while a digest is being sent. The next digest shows
// whether any reader was forgotten.

import { deriveLinkKey, tokenSigner } from '../../../src/subscribers/token.ts'
import type { Call } from '../../mailbox/calls.ts'
import { seeded } from '../../seeded.ts'
import { callsOf, countsOf, setFaults, totalsOf } from '../oracle.ts'
import { batchOf, emailOf, inPlanOrder, readerId, readersSql } from '../readers.ts'
import { count, type FaultRow, type FaultRun, failing, type Result, scaled, sized } from '../row.ts'
import { onStage, type Stage, storeSamples, VARIABLES } from '../stage.ts'
import { untilState } from '../until.ts'
import { dayOf } from './days.ts'
import { leaver } from './leavers.ts'

const MS_PER_DAY = 86_400_000
/**
 * Maximum time between a batch's lock and its first call, in milliseconds. A reader who leaves within this
 * time before the call may or may not get the letter.
 */
const LOCK_MS = 250

export const PEOPLE: readonly FaultRow[] = [
  { name: 'people', fault: 'readers leave and join during the send', play: people },
]

async function people(run: FaultRun): Promise<Result> {
  const readers = sized(run, 40_000, 2000)
  const moving = scaled(run, 1000, 40)
  const random = seeded(run.seed)
  return onStage({ script: run.script, readers }, async (stage) => {
    const tomorrow = dayOf(Date.now() + MS_PER_DAY)
    await storeSamples(stage)
    await storeSamples(stage, tomorrow, new Date(Date.now() + MS_PER_DAY))
    await stage.service.sql(readersSql(readers + 1, readers + moving, 'pending'))
    await setFaults(stage.mailbox, [{ kind: 'lost', by: 'reset', rate: 0.1 }], run.seed)
    const startedAt = performance.now()
    const { day } = await stage.trigger()
    const leave = await leaver(stage, day)
    const join = await joiner(stage)
    /** Time by which each reader had left, keyed by the reader's number. */
    const leftAt = new Map<number, number>()
    for (let index = 1; index <= moving; index++) {
      const who = 1 + Math.floor(random() * readers)
      await Promise.all([leave(readerId(who)), join(readerId(readers + index))])
      leftAt.set(who, leftAt.get(who) ?? Date.now())
    }
    await untilState(stage, day, ['complete', 'skipped', 'halted'], run.patience)
    const first = await countsOf(stage.mailbox, day)
    const before = leftBefore(leftAt, readers, await callsOf(stage.mailbox))
    await setFaults(stage.mailbox, [])
    await stage.tick(Date.parse(`${tomorrow}T07:00:00Z`))
    await untilState(stage, tomorrow, ['complete', 'skipped', 'halted'], run.patience)
    const second = await countsOf(stage.mailbox, tomorrow)

    const all = Array.from({ length: readers + moving }, (_, index) => index + 1)
    const staying = all.filter((index) => !leftAt.has(index))
    const missing = (counts: Map<string, number>, indexes: readonly number[]) =>
      indexes.filter((index) => !counts.has(emailOf(index))).length
    const lost =
      missing(
        first,
        staying.filter((index) => index <= readers),
      ) + missing(second, staying)
    const twice = [...first.values(), ...second.values()].filter((times) => times > 1).length
    const totals = await totalsOf(stage.mailbox)
    return {
      lost,
      doubled: twice,
      strangers: 0,
      size: `${count(readers)} and ${moving}`,
      calls: totals.calls,
      seconds: (performance.now() - startedAt) / 1000,
      letters: totals.accepted,
      notes: [`${leftAt.size} left, ${before.length} of them before the lock`, `${moving} joined`],
      faults: failing({
        'nobody is left out (L=0)': lost === 0,
        'nobody gets two (D=0)': twice === 0,
        'readers who left before the lock get none': missing(first, before) === before.length,
        'readers who left get none the next day': missing(second, [...leftAt.keys()]) === leftAt.size,
        'some left before the lock and some after': before.length > 0 && before.length < leftAt.size,
        'no 409': totals.refused[409] === undefined,
        'no address is logged': !stage.logs().some((line) => line.includes('@')),
      }),
    }
  })
}

/** Returns the numbers of the readers who had left before their batch was locked. */
function leftBefore(leftAt: ReadonlyMap<number, number>, readers: number, calls: readonly Call[]) {
  const firstCallAt = new Map<number, number>()
  for (const { key, at } of calls)
    firstCallAt.set(batchOf(key), Math.min(at, firstCallAt.get(batchOf(key)) ?? at))
  return inPlanOrder(readers).filter((index, place) => {
    const at = leftAt.get(index)
    return at !== undefined && at < (firstCallAt.get(Math.floor(place / 100)) ?? 0) - LOCK_MS
  })
}

/** Returns a function that confirms a reader's subscription, as the button on the confirmation page does. */
async function joiner(stage: Stage) {
  const sign = await tokenSigner(await deriveLinkKey(VARIABLES.LINK_SECRET ?? '', 'confirmation'))
  return async (subscriberId: string) => {
    const token = await sign({
      purpose: 'confirm',
      subscriberId,
      epoch: 1,
      expiresAt: Date.now() + MS_PER_DAY,
    })
    const response = await fetch(`${stage.service.url}/confirm/${token}`, { method: 'POST' })
    await response.arrayBuffer()
    if (!response.ok)
      throw new Error(`Cannot confirm the subscription: the Worker returned ${response.status}`)
  }
}
