import { expect, test } from 'vitest'
import { sendAsAdmin } from '../service.ts'

const today = new Date().toISOString().slice(0, 10)
const path = `/api/digests/${today}/edits`
const edit = (body: unknown) => sendAsAdmin(path, { method: 'POST', body: JSON.stringify(body) })

test('/api/digests/:day/edits makes, lists and undoes edits with their author and time', async () => {
  const made = await edit({ kind: 'retitle', articles: [`article/${today}/quay`], value: ' Quay\nopens ' })
  expect(made.status).toBe(201)
  const { id, ...rest } = await made.json<{ id: number }>()
  const at = expect.stringMatching(/Z$/)
  const stored = {
    day: today,
    kind: 'retitle',
    articles: [`${today}/quay`],
    value: 'Quay opens',
    by: 'api',
    at,
  }
  expect(rest).toEqual({ ...stored, undoneBy: null, undoneAt: null })
  expect(await (await sendAsAdmin(path)).json()).toEqual({ day: today, edits: [{ id, ...rest }] })
  const undone = await sendAsAdmin(`${path}/${id}`, { method: 'DELETE' })
  expect(await undone.json()).toMatchObject({ id, undoneBy: 'api', undoneAt: at })
  expect((await sendAsAdmin(`${path}/${id}`, { method: 'DELETE' })).status).toBe(200)
})

test('/api/digests/:day/edits rejects an invalid edit, day or id', async () => {
  expect(await (await edit({ kind: 'erase' })).json()).toMatchObject({
    detail: expect.stringContaining('kind: should be one of pin, drop, include'),
  })
  expect(await (await edit({ kind: 'merge', articles: [`${today}/a`] })).json()).toMatchObject({
    detail: expect.stringContaining('articles: should name at least 2 articles'),
  })
  expect((await edit({ kind: 'drop', articles: [`${today}/a`], value: 'x' })).status).toBe(400)
  expect((await sendAsAdmin('/api/digests/today/edits')).status).toBe(404)
  expect((await sendAsAdmin(`${path}/x`, { method: 'DELETE' })).status).toBe(404)
  expect(
    (
      await sendAsAdmin('/api/digests/2020-01-01/edits', {
        method: 'POST',
        body: '{"kind":"subject","value":"x"}',
      })
    ).status,
  ).toBe(400)
})
