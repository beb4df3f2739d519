// Defines the schemas of subscribers and their preferences.
import * as z from 'zod'
import type { ListedReader } from '../../subscribers/export.ts'
import type { Preferences } from '../../subscribers/preferences.ts'
import type { IsoTimes } from '../times.ts'
import { OptionalTime } from './digest-schemas.ts'
import { Day, IsoTime, named } from './operation.ts'
import { Reasons } from './suppressions.ts'

const ShownPreferences = named(
  'Preferences',
  z
    .object({
      themes: z.array(z.string()).nullable(),
      muted: z.array(z.string()).nullable(),
      letter: z.literal('short').nullable(),
      hour: z.int().nullable(),
      timeZone: z.string().nullable(),
      weekdays: z
        .int()
        .nullable()
        .meta({ description: 'A bit mask of weekdays, from Monday (1) to Sunday (64)' }),
      pausedUntil: Day.nullable(),
      language: z.string().nullable(),
    })
    .meta({
      description:
        "If a field is null, the reader has not chosen a value, and the publication's default applies",
    }) satisfies z.ZodType<Preferences>,
)

/** Schema of a subscriber. */
export const ShownSubscriber = named(
  'Subscriber',
  z.object({
    id: z.string(),
    email: z.string(),
    state: z.enum(['pending', 'active', 'unsubscribed']),
    suppressed: Reasons,
    consent: z.object({ source: z.string(), at: IsoTime }).nullable(),
    createdAt: IsoTime,
    confirmedAt: OptionalTime,
    leftAt: OptionalTime,
    choice: ShownPreferences,
  }) satisfies z.ZodType<IsoTimes<ListedReader>>,
)

/** Example of a subscriber. */
export const FRED = {
  id: 'b7b9f6d2-4f5e-4c52-8a55-4b2d8c5f0f61',
  email: 'fred@example.com',
  state: 'active',
  suppressed: [],
  consent: { source: 'Phone call', at: '2026-11-02T10:00:00.000Z' },
  createdAt: '2026-11-28T08:00:00.000Z',
  confirmedAt: '2026-11-28T08:00:00.000Z',
  leftAt: null,
  choice: {
    themes: null,
    muted: null,
    letter: null,
    hour: 7,
    timeZone: null,
    weekdays: null,
    pausedUntil: null,
    language: null,
  },
}
