// Defines the request schemas for subscribers.
import * as z from 'zod'
import { Email, QueriedEmail } from '../../subscribers/email.ts'
import { PreferencesChange } from '../../subscribers/preferences.ts'
import { onlyWith } from '../body.ts'
import { Cursor, ONCE, pageLength } from './pages.ts'

const STATES = ['pending', 'active', 'unsubscribed', 'suppressed'] as const

/** Query schema for a page of the list of subscribers, or for one subscriber by address. */
export const SubscriberQuery = onlyWith(
  {
    state: z
      .enum(STATES, `should be one of ${STATES.join(', ')}`)
      .nullable()
      .default(null),
    email: QueriedEmail.optional().meta({ description: 'The address of one reader' }),
    cursor: Cursor,
    limit: pageLength(),
  },
  ONCE,
)

const words = (description: string) =>
  z.string().trim().min(1).max(200).nullable().default(null).meta({ description })
const LINE_NUMBER = 'should be the number of a line'
const Pairs = z.string().max(2000)

/** Query schema with the options of a subscriber import. */
export const SubscriberImportQuery = onlyWith(
  {
    from: words('The tool that exported the table, if its header is not recognised'),
    map: z
      .union([z.array(Pairs), Pairs.transform((pairs) => [pairs])])
      .default([])
      .meta({
        description: 'Column-to-field mappings, such as `E-Mail:email,Joined:consented_at`',
      }),
    consent_source: words('Where readers consented, for rows without `consent_source`'),
    consented_at: words('When readers consented, for rows without `consented_at`'),
    state: words('The state of all rows, unless a row itself has a stricter state'),
    after: z.coerce.number<string>(LINE_NUMBER).int(LINE_NUMBER).min(0, LINE_NUMBER).default(0).meta({
      description:
        'Number of the last line that an earlier request imported. The import continues after that line',
    }),
  },
  'The query should name each field once, apart from "map"',
)

/** Query schema with the options of a subscriber export. */
export const SubscriberExportQuery = onlyWith(
  {
    bom: z
      .enum(['0', '1'], 'should be 0 or 1')
      .default('0')
      .meta({ description: '1 adds a byte order mark, so that Excel recognises UTF-8' }),
  },
  ONCE,
)

const Choice = onlyWith(PreferencesChange.shape, 'should be an object, such as {"hour": 7}').optional()
const NO_SOURCE = 'should say where they consented'

/** Request schema for adding a reader with evidence of their consent. */
export const NewSubscriber = onlyWith(
  {
    email: Email,
    consent: onlyWith(
      {
        source: z
          .string(NO_SOURCE)
          .trim()
          .min(1, NO_SOURCE)
          .max(200)
          .regex(/^\P{Cc}*$/u, 'should be on one line'),
        at: z.iso
          .datetime({ offset: true, error: 'should be a time such as 2025-03-01T08:00:00Z' })
          .pipe(z.coerce.date()),
      },
      'should be the evidence of their consent: {"source": "Form at the fair", "at": "2025-03-01T08:00:00Z"}',
    ),
    choice: Choice,
  },
  'The body should be a JSON object with "email" and "consent"',
)

/** Request schema for changing a reader. */
export const SubscriberChange = onlyWith(
  {
    state: z
      .literal(
        'unsubscribed',
        'can only become "unsubscribed": to add a reader who consented elsewhere, use POST /api/subscribers',
      )
      .optional(),
    choice: Choice,
  },
  'The body should be a JSON object with "state" or "choice"',
)
