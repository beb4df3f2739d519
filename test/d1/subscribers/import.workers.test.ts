import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { importRows, type RowToImport } from '../../../src/d1/subscribers/import.ts'
import type { SubscriberRow } from '../../../src/subscribers/import.ts'

const NOW = new Date('2026-11-23T07:00:00Z')

const aRow = (name: string, fields: Partial<SubscriberRow> = {}): RowToImport => ({
  newId: `id-${name}`,
  addressHash: `hash of ${name}`,
  row: {
    email: `${name}@readers.example`,
    standing: 'active',
    reasons: [],
    consent: { source: 'form', at: new Date('2025-03-01') },
    leftAt: null,
    identity: null,
    preferences: {},
    ...fields,
  },
})

test('importRows() looks up subscribers by index, without a full table scan', async () => {
  const texts = new Set<string>()
  const db = new Proxy(env.DB, {
    get: (target, name) =>
      name === 'prepare'
        ? (sql: string) => {
            texts.add(sql)
            return target.prepare(sql)
          }
        : Reflect.get(target, name).bind(target),
  })
  const options = { foreignKeys: [], now: NOW }
  await importRows(db, [aRow('ada'), aRow('ben'), aRow('cleo', { standing: 'pending' })], options)
  const changes = [
    aRow('ada', { preferences: { hour: 7 } }),
    aRow('ben', { standing: 'unsubscribed' }),
    aRow('dara', { reasons: ['operator'], standing: 'none' }),
  ]
  const { outcomes } = await importRows(db, changes, options)
  expect(outcomes).toEqual(['updated', 'optedOut', 'optedOut'])
  expect(texts.size).toBeGreaterThanOrEqual(7)
  for (const sql of texts) {
    const count = Math.max(...[...sql.matchAll(/\?(\d)/g)].map(([, number]) => Number(number)))
    const { results } = await env.DB.prepare(`EXPLAIN QUERY PLAN ${sql}`)
      .bind(...Array.from({ length: count }, () => '[]'))
      .all<{ detail: string }>()
    const slow = results.filter(({ detail }) => /SCAN \w+$|subscribers_to_plan/.test(detail))
    expect([sql, slow]).toEqual([sql, []])
  }
})
