// Imports and exports subscribers as a CSV table.
import { Hono } from 'hono'
import { hashKey } from '../../d1/hash-key.ts'
import {
  claimForAll,
  importHashes,
  listForeignKeys,
  listHashes,
} from '../../d1/subscribers/foreign-hashes.ts'
import { importRows } from '../../d1/subscribers/import.ts'
import { listByAddress } from '../../d1/subscribers/list.ts'
import { keyedHasher } from '../../subscribers/keyed-hash.ts'
import { acceptQuery } from '../accept.ts'
import { BODY_LIMITS, readStream, refuseForm } from '../body.ts'
import { type AppEnv, knownThemes } from '../context.ts'
import { exportTable } from './export.ts'
import { importTable } from './import-lines.ts'
import { SubscriberExportQuery, SubscriberImportQuery } from './subscriber-schemas.ts'

const NDJSON = 'application/x-ndjson; charset=utf-8'

export const subscriberTables = new Hono<AppEnv>()
  .post('/import', acceptQuery(SubscriberImportQuery), async (c) => {
    refuseForm(c.req.raw)
    const now = new Date()
    const { consent_source: consentSource, consented_at: consentedAt, ...query } = c.req.valid('query')
    const { DB: db } = c.env
    let foreignKeys = await listForeignKeys(db)
    const answers = await importTable(readStream(c.req.raw, BODY_LIMITS.table), {
      store: (rows) => importRows(db, rows, { foreignKeys, now }),
      storeHashes: async (rows) => {
        await importHashes(db, rows, now)
        foreignKeys = await listForeignKeys(db)
      },
      applyHashes: () => claimForAll(db, now),
      hash: await keyedHasher(await hashKey(db), 'address'),
      newId: () => crypto.randomUUID(),
      now,
      themes: knownThemes(c),
      options: { ...query, consentSource, consentedAt },
    })
    return c.body(answers, 200, { 'Content-Type': NDJSON })
  })
  .get('/export', acceptQuery(SubscriberExportQuery), (c) => {
    const table = exportTable(
      {
        subscribers: (page) => listByAddress(c.env.DB, page),
        hashes: (page) => listHashes(c.env.DB, page),
      },
      { bom: c.req.valid('query').bom === '1' },
    )
    return c.body(table, 200, {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="subscribers.csv"',
    })
  })
