import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { addDays } from '../../src/calendar/clock.ts'
import { getEdition, getEditions, putEdition } from '../../src/kv/editions.ts'
import { aDigest } from '../letters/render/factories.ts'

test('getEditions() reads the editions of a hundred days at a time, in the given order, and omits missing ones', async () => {
  const days = Array.from({ length: 120 }, (_, back) => addDays('2026-11-23', -back))
  await Promise.all(days.map((day) => putEdition(env.EDITIONS, aDigest({ day }))))
  const groups: string[][] = []
  for await (const editions of getEditions(env.EDITIONS, ['1999-01-01', ...days]))
    groups.push(editions.map(({ day }) => day))
  expect(groups.map((group) => group.length)).toEqual([99, 21])
  expect(groups.flat()).toEqual(days)
})

test('getEdition() rejects an edition that an earlier version stored with only the id of its lead', async () => {
  await env.EDITIONS.put(
    'edition/2026-01-02',
    JSON.stringify({ ...aDigest({ day: '2026-01-02' }), lead: 'quay' }),
  )
  await expect(getEdition(env.EDITIONS, '2026-01-02')).rejects.toThrow(
    'it was stored in a format that is no longer supported',
  )
  for await (const editions of getEditions(env.EDITIONS, ['2026-01-02'])) expect(editions).toEqual([])
})
