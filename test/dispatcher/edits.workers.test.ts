// Checks that edits change a digest until it is composed, and are rejected after that.
import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { findDigest } from '../../src/d1/digests/digests.ts'
import { findEdition } from '../../src/d1/digests/snapshot.ts'
import { dryRun } from '../../src/dispatcher/dry-run.ts'
import { editDraft, undoEditOf } from '../../src/dispatcher/edit-draft.ts'
import { openDue } from '../../src/dispatcher/open.ts'
import { workTurn } from '../../src/dispatcher/turn.ts'
import { aWorld, DAY, someArticles, type World } from './world.ts'

const BY = { by: 'Ada' }
const tick = (world: World) =>
  openDue(env.DB, world.deps.config.schedule, new Date(world.now()), (day) => `digest/${day}/test`)

test('edits appear in the dry run and the edition, and further changes are rejected once the digest is composed', async () => {
  const world = await aWorld()
  await someArticles()
  const { deps } = world
  const first = await editDraft(deps, DAY, { kind: 'introduction', value: 'Good morning from Ada.' }, BY)
  const second = await editDraft(deps, DAY, { kind: 'drop', articles: [`${DAY}/a1`] }, BY)
  const undone = await editDraft(deps, DAY, { kind: 'subject', value: 'Never seen' }, BY)
  expect(await undoEditOf(deps, DAY, undone.id, { by: 'Bo' })).toMatchObject({ by: 'Ada', undoneBy: 'Bo' })
  expect((await dryRun(deps, DAY)).edits).toMatchObject([
    { id: first.id, result: 'applied' },
    { id: second.id, result: 'applied', reason: 'leaves out “Grain prices fall again”' },
  ])
  await tick(world)
  await world.run()
  const edition = await findEdition(env.DB, DAY)
  expect(edition?.introduction).toBe('Good morning from Ada.')
  expect(JSON.stringify(edition)).not.toContain('Grain prices')
  expect((await dryRun(deps, DAY)).edits).toHaveLength(2)
  const late = editDraft(deps, DAY, { kind: 'subject', value: 'Too late' }, BY)
  await expect(late).rejects.toThrow('it has been composed, and its letters can no longer change')
  await expect(undoEditOf(deps, DAY, first.id, BY)).rejects.toThrow('it has been composed')
  expect(world.logs.filter((line) => line.includes('"edit.made"'))).toHaveLength(3)
})

test('a digest is composed again if an edit arrives while it is being composed', async () => {
  const world = await aWorld()
  await someArticles()
  await tick(world)
  let isFirst = true
  const articles = new Proxy(env.ARTICLES, {
    get: (kv, name: keyof KVNamespace) => kv[name].bind(kv),
  })
  // This edit is made after the day's edits have been read, and before the snapshot is stored.
  const db = new Proxy(env.DB, {
    get: (real, name: keyof D1Database) =>
      name === 'batch'
        ? async (statements: D1PreparedStatement[]) => {
            if (isFirst && statements.length > 2) {
              isFirst = false
              await editDraft(world.deps, DAY, { kind: 'subject', value: 'In the last moment' }, BY)
            }
            return real.batch(statements)
          }
        : (real[name] as () => unknown).bind(real),
  })
  await workTurn({ ...world.deps, db, articles }, { isOver: () => false })
  expect(isFirst).toBe(false)
  expect(await findDigest(env.DB, DAY)).toMatchObject({
    state: 'due',
    reason: 'somebody edited the digest while it was being composed',
  })
  expect(await env.DB.prepare('SELECT count(*) AS n FROM considered').first('n')).toBe(0)
  await world.run()
  expect(await findDigest(env.DB, DAY)).toMatchObject({ state: 'complete', subject: 'In the last moment' })
})

test('drafts of today and of the next seven days can be edited, and a story can be moved only to an existing theme', async () => {
  const { deps } = await aWorld()
  const edit = { kind: 'subject', value: 'News' } as const
  await expect(editDraft(deps, '2026-11-22', edit, BY)).rejects.toThrow(
    'use a day from 2026-11-23 to 2026-11-30',
  )
  await expect(editDraft(deps, '2026-12-01', edit, BY)).rejects.toThrow('use a day from')
  expect(await editDraft(deps, '2026-11-30', edit, BY)).toMatchObject({
    day: '2026-11-30',
    by: 'Ada',
    undoneAt: null,
  })
  const move = editDraft(deps, DAY, { kind: 'move', articles: [`${DAY}/a1`], value: 'gardening' }, BY)
  await expect(move).rejects.toThrow('"value" should be one of world, politics')
  await expect(undoEditOf(deps, DAY, 999, BY)).rejects.toThrow('Cannot undo edit 999 of')
})
