// Fault scenario: readers unsubscribe before and after their batch is locked, while responses are lost.
import { deriveLinkKey, tokenSigner } from '../../../src/subscribers/token.ts'
import { callsOf, countsOf, setFaults } from '../oracle.ts'
import { batchOf, emailOf, inPlanOrder, readerId } from '../readers.ts'
import { type FaultRow, type FaultRun, failing, resultOf, scaled } from '../row.ts'
import { onStage, type Stage, storeSamples, VARIABLES } from '../stage.ts'
import { until } from '../until.ts'

export const LEAVERS: readonly FaultRow[] = [
  { name: 'unsubscribe', fault: 'unsubscribing during the send, lost responses', play: unsubscribes },
]

/**
 * Number of batches ahead of the newest posted one at which a reader leaves. The reader's batch is then
 * usually not locked yet.
 */
const AHEAD = 5

async function unsubscribes(run: FaultRun) {
  const batches = scaled(run, 400, 20)
  const wanted = scaled(run, 100, 2)
  const readers = batches * 100
  return onStage({ script: run.script, readers }, async (stage) => {
    await storeSamples(stage)
    await setFaults(stage.mailbox, [{ kind: 'lost', by: 'reset', rate: 0.3 }], run.seed)
    const order = inPlanOrder(readers).map((index) => ({ index, id: readerId(index) }))
    const readerOf = (batch: number, place: number) => order[batch * 100 + place]
    const leftBefore = new Set<string>()
    const leftAfter = new Set<string>()
    /** Readers who left at about the time when their batch was locked. They may or may not get the letter. */
    const leftMeanwhile = new Set<string>()
    const startedAt = performance.now()
    const { day } = await stage.trigger()
    const leave = await leaver(stage, day)
    const seen = new Set<number>()
    const digest = await until(
      'the end of the digest',
      async () => {
        const calls = await callsOf(stage.mailbox)
        const newest = Math.max(0, ...calls.map(({ key }) => batchOf(key)))
        for (const { key, accepted } of calls) {
          const batch = batchOf(key)
          if (seen.has(batch) || accepted === 0) continue
          seen.add(batch)
          const after = readerOf(batch, 7)
          if (after && (await leave(after.id))) leftAfter.add(emailOf(after.index))
          const before = readerOf(newest + AHEAD, batch % 100)
          if (!before || leftBefore.has(emailOf(before.index)) || leftAfter.has(emailOf(before.index)))
            continue
          await leave(before.id)
          const reached = Math.max(0, ...(await callsOf(stage.mailbox)).map(({ key }) => batchOf(key)))
          const left = reached < newest + AHEAD - 1 ? leftBefore : leftMeanwhile
          left.add(emailOf(before.index))
        }
        const found = await stage.digest(day)
        return found.state === 'complete' ? found : null
      },
      run.patience,
    )
    const counts = await countsOf(stage.mailbox, day)
    const staying = order
      .map(({ index }) => emailOf(index))
      .filter((address) => !leftBefore.has(address) && (!leftMeanwhile.has(address) || counts.has(address)))
    const result = await resultOf(stage, digest, staying, startedAt)
    const forced = (await callsOf(stage.mailbox)).filter(({ replayed }) => replayed)
    const forcedBatches = new Set(forced.map(({ key }) => batchOf(key))).size
    return {
      ...result,
      size: `${forcedBatches} batches`,
      notes: [`${leftBefore.size} left before the lock, ${leftAfter.size} after`],
      faults: [
        ...result.faults,
        ...failing({
          'no 409': result.totals.refused[409] === undefined,
          'readers who left before the lock get none': [...leftBefore].every(
            (address) => !counts.has(address),
          ),
          [`at least ${wanted} batches were repeated after somebody left`]: forcedBatches >= wanted,
          'some left before the lock': leftBefore.size > 0,
        }),
      ],
    }
  })
}

/** Returns a function that unsubscribes a reader as an email client's one-click button does (RFC 8058). */
export async function leaver(stage: Stage, day: string) {
  const sign = await tokenSigner(await deriveLinkKey(VARIABLES.LINK_SECRET ?? '', day))
  return async (subscriberId: string) => {
    const token = await sign({ purpose: 'unsubscribe', subscriberId, epoch: 0, expiresAt: null })
    const response = await fetch(`${stage.service.url}/unsubscribe/${token}`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    })
    await response.arrayBuffer()
    if (!response.ok) throw new Error(`Cannot unsubscribe: the Worker returned ${response.status}`)
    return true
  }
}
