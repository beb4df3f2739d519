// Runs two dispatchers at once, because a replaced Durable Object may continue to work for a while.
// See https://developers.cloudflare.com/durable-objects/platform/known-issues/
import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { addSubscriber, confirmSubscriber } from '../../src/d1/subscribers/subscribers.ts'
import type { Deps } from '../../src/dispatcher/deps.ts'
import { workTurn } from '../../src/dispatcher/turn.ts'
import { aSendingDigest, leave, someReaders } from '../d1/factories.ts'
import { whenAsked } from './flaky.ts'
import { aWorld, booksOf, DAY, SEVEN, wrongly } from './world.ts'

const db = env.DB
const turn = { isOver: () => false }

/** Returns dependencies that call `then` once, before or after the first call to Resend. */
function interrupted(deps: Deps, when: 'before' | 'after', then: () => Promise<unknown>): Deps {
  let calls = 0
  return {
    ...deps,
    call: {
      ...deps.call,
      post: async (request, letters) => {
        const first = calls++ === 0
        if (first && when === 'before') await then()
        const outcome = await deps.call.post(request, letters)
        if (first && when === 'after') await then()
        return outcome
      },
    },
  }
}

/** Returns a dispatcher whose first call to Resend waits for `finish()`. */
function aReplacement(deps: Deps) {
  const posting = Promise.withResolvers<void>()
  const through = Promise.withResolvers<void>()
  const replacement = interrupted(deps, 'before', () => {
    posting.resolve()
    return through.promise
  })
  let working: Promise<unknown> = Promise.resolve()
  return {
    /** Starts the replacement's turn, and resolves when its first call is waiting. */
    begin: () => {
      working = workTurn(replacement, turn)
      return posting.promise
    },
    finish: () => {
      through.resolve()
      return working
    },
  }
}

test('a batch that Resend refuses from one dispatcher keeps its idempotency key while another is posting it', async () => {
  const world = await aWorld()
  const ids = await someReaders(db, 'r', 12)
  await aSendingDigest(db, DAY, { lettersPerBatch: 4 })
  world.resend.fault = ({ index }) => (index === 0 ? '429' : null)
  const replacement = aReplacement(world.deps)
  await workTurn(interrupted(world.deps, 'after', replacement.begin), turn)
  await replacement.finish()
  await world.run()
  expect(wrongly(world.resend, ids)).toEqual([])
  expect(world.resend.forged).toEqual([])
  expect(await booksOf()).toMatchObject({ state: 'complete', candidates: 12, accepted: 12 })
})

test('a batch that another dispatcher has locked again is neither posted nor split by the first one', async () => {
  const world = await aWorld()
  const ids = await someReaders(db, 'r', 12)
  await aSendingDigest(db, DAY, { lettersPerBatch: 4 })
  const replacement = aReplacement(world.deps)
  let seals = 0
  const interrupt = async () => {
    if (seals++ > 0) return
    await leave(db, 'r001')
    await replacement.begin()
  }
  const slow = whenAsked(db, /SET body_sha256/, interrupt, 'before')
  await workTurn({ ...world.deps, db: slow }, turn)
  await replacement.finish()
  await world.run()
  expect(wrongly(world.resend, ids)).toEqual(['r001'])
  expect(world.resend.forged).toEqual([])
  expect(await booksOf()).toMatchObject({ state: 'complete', candidates: 12, accepted: 11, unsubscribed: 1 })
})

test('a transactional email that one dispatcher cannot render keeps its idempotency key while another is posting it', async () => {
  const world = await aWorld()
  const consent = { textVersion: 'form 1', ipHash: null }
  const now = new Date(SEVEN)
  const ada = { email: 'ada@readers.example', addressHash: 'hash of ada', consent }
  await addSubscriber(db, ada, { subscriberId: 'ada', emailId: 'note-ada', now })
  await confirmSubscriber(db, { id: 'ada', epoch: 1 }, { now, consent }) // a welcome email is now due
  const replacement = aReplacement(world.deps)
  let reads = 0
  const failing = async () => {
    if (reads++ > 0) return
    await replacement.begin()
    throw new Error('D1_ERROR: Network connection lost.')
  }
  await workTurn({ ...world.deps, db: whenAsked(db, /s\.address_epoch/, failing, 'before') }, turn)
  await replacement.finish()
  await world.run()
  expect(reads).toBeGreaterThan(0)
  expect(world.resend.calls).toHaveLength(1)
  expect([...world.resend.accepted.values()]).toEqual([1])
})
