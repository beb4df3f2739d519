// Describes the API calls for subscribers.
import * as z from 'zod'
import { NDJSON, named, type Operations } from './operation.ts'
import { FRED, ShownSubscriber } from './subscriber-schemas.ts'

const sums = {
  lines: z.int(),
  imported: z.int(),
  updated: z.int(),
  unchanged: z.int(),
  optedOut: z.int(),
  left: z.int(),
  suppressed: z.int(),
  unconfirmed: z.int(),
  rejected: z.int(),
}
const ImportedLine = named(
  'ImportedLine',
  z.union([
    z.object({ line: z.int(), outcome: z.enum(Object.keys(sums).slice(1)), reason: z.string() }),
    z.object({ ...sums, ignored: z.array(z.string()).optional(), stopped: z.string().optional() }),
  ]),
)
const Erased = named(
  'Erasure',
  z.object({
    erased: z.literal(true),
    heldUntilSettled: z
      .array(z.string())
      .meta({ description: 'Days of digests whose unsettled batches still contain the address' }),
  }),
)

const SUMS = Object.fromEntries(
  Object.keys(sums).map((name) => [name, name === 'lines' || name === 'imported' ? 1 : 0]),
)
const TABLE = `email,consent_source,consented_at,themes,hour,time_zone,language
ada@example.com,Form at the book fair,2025-03-01,world science,7,Europe/Berlin,de
`

export const subscriberOperations: Operations = {
  'POST /api/subscribers/import': {
    id: 'importSubscribers',
    summary: 'Import readers from a CSV table',
    description: `Imports readers who consented elsewhere and people who opted out. Imported readers are active at once.
The table is CSV in UTF-8 with a header. The response is NDJSON: one line for each refused row with the reason, then the
totals.`,
    body: { type: 'text/csv', example: TABLE },
    answers: {
      200: {
        says: 'The refused rows with reasons, then the totals',
        type: NDJSON,
        schema: ImportedLine,
        example: `${JSON.stringify(SUMS)}\n`,
      },
    },
    refusals: ['invalid', 'unsupported'],
  },
  'GET /api/subscribers/export': {
    id: 'exportSubscribers',
    summary: 'Export all readers',
    description: `Returns all readers as CSV, with their preferences, state and evidence of consent. Importing the file
into an empty database restores all readers, and exporting them again gives an identical file. Links in earlier letters
still work if the new installation has the same \`LINK_SECRET\`. Suppressed addresses without a reader, such as erased
ones, are exported as keyed hashes together with the key, so treat the file as confidential.`,
    answers: { 200: { says: 'The CSV file', type: 'text/csv' } },
  },
  'GET /api/subscribers': {
    id: 'listSubscribers',
    summary: 'List readers',
    description: 'Lists readers page by page, or finds one reader by `email`.',
    query: { state: 'active' },
    answers: {
      200: {
        says: 'A page of readers',
        schema: z.object({ subscribers: z.array(ShownSubscriber), cursor: z.string().nullable() }),
        example: { subscribers: [FRED], cursor: null },
      },
    },
  },
  'POST /api/subscribers': {
    id: 'addSubscriber',
    summary: 'Add a reader',
    description: `Adds one reader who consented elsewhere, with evidence of consent, and returns the reader. The call
returns 409 for people who unsubscribed or are suppressed.`,
    body: {
      example: {
        email: FRED.email,
        consent: { source: 'Phone call', at: '2026-11-02T10:00:00Z' },
        choice: { hour: 7 },
      },
    },
    answers: {
      200: {
        says: 'The existing reader',
        schema: z.object({ outcome: z.enum(['updated', 'unchanged']), subscriber: ShownSubscriber }),
      },
      201: {
        says: 'The new reader',
        schema: z.object({ outcome: z.literal('imported'), subscriber: ShownSubscriber }),
        example: { outcome: 'imported', subscriber: FRED },
      },
    },
    refusals: ['conflict'],
  },
  'PATCH /api/subscribers/:id': {
    id: 'changeSubscriber',
    summary: 'Change a reader',
    description: `Changes the preferences in \`choice\`, which has the same format as in the list, or ends the
subscription with \`"state": "unsubscribed"\`. Preferences of somebody who is not subscribed cannot be changed (409).`,
    body: { example: { choice: { hour: null, timeZone: 'Europe/Berlin' } } },
    answers: {
      200: {
        says: 'The updated reader',
        schema: z.object({ subscriber: ShownSubscriber }),
        example: {
          subscriber: { ...FRED, choice: { ...FRED.choice, hour: null, timeZone: 'Europe/Berlin' } },
        },
      },
    },
    refusals: ['not_found', 'conflict'],
  },
  'POST /api/subscribers/erase': {
    id: 'eraseAddress',
    summary: 'Erase a reader by address',
    description:
      'Erases the reader with the given address. To erase a reader by id, use `DELETE /api/subscribers/:id`.',
    body: { example: { email: FRED.email } },
    answers: {
      200: {
        says: 'Confirmation of the erasure',
        schema: Erased,
        example: { erased: true, heldUntilSettled: [] },
      },
    },
    refusals: ['not_found'],
  },
  'DELETE /api/subscribers/:id': {
    id: 'eraseSubscriber',
    summary: 'Erase a reader',
    description: `Erases a reader. A keyed hash of the address remains, so that imports do not add the address again. An
anonymous id remains in the records of past digests. If a letter to the reader is being sent, the address stays in its
batch until the outcome is known, at most for a day. \`heldUntilSettled\` lists the days of such batches.`,
    answers: {
      200: {
        says: 'Confirmation of the erasure',
        schema: Erased,
        example: { erased: true, heldUntilSettled: [] },
      },
    },
    refusals: ['not_found'],
  },
}
