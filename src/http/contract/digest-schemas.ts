// Defines the schemas of digests, their plans and the outcomes of their letters.
import * as z from 'zod'
import type { DeliveryAnswer } from '../../d1/digests/deliveries.ts'
import type { Digest } from '../../d1/digests/digests.ts'
import type { Rate } from '../../d1/digests/rate.ts'
import { EDIT_KINDS } from '../../digest/edits.ts'
import type { DryRun } from '../../dispatcher/dry-run.ts'
import type { IsoTimes } from '../times.ts'
import { Day, IsoTime, named } from './operation.ts'

/** Schema of a time, or null if it is unknown, has not been reached or does not apply. */
export const OptionalTime = IsoTime.nullable()
const count = z.int().nullable()
const LeftOut = z.object({ reason: z.string(), articles: z.int() })

/** Schemas of a digest's fields. */
export const digestFields = {
  day: Day,
  state: z.enum(['due', 'held', 'sending', 'paused', 'halted', 'stopped', 'complete', 'skipped']),
  reason: z
    .string()
    .nullable()
    .meta({ description: 'Why the digest is in its state, or why the last attempt to compose it failed' }),
  subject: z.string().nullable(),
  resumeAt: OptionalTime,
  releasedAt: OptionalTime,
  createdAt: IsoTime,
  publishAt: IsoTime.meta({ description: 'When the first letters are due' }),
  deadline: IsoTime.meta({
    description: 'Deadline for composing the digest and for sending the letters due at publication',
  }),
  composedAt: OptionalTime,
  firstPlannedAt: OptionalTime,
  plannedAt: OptionalTime,
  publishedAt: OptionalTime,
  completedAt: OptionalTime,
  forgottenAt: OptionalTime.meta({
    description: "When the retention job deleted the digest's data, except its counts and subject",
  }),
  articles: count,
  rejected: count,
  leftOut: z.array(LeftOut).nullable(),
  attempts: z.int(),
  failedAttempts: z.int(),
  attemptedAt: OptionalTime,
  counts: z
    .object({
      candidates: z.int(),
      pending: z.int(),
      accepted: z.int(),
      invalid: z.int(),
      unsubscribed: z.int(),
      suppressed: z.int(),
      failed: z.int(),
      uncertain: z.int(),
      stopped: z.int(),
    })
    .meta({
      description:
        'Numbers of letters by outcome. Together with `pending`, the outcomes add up to `candidates`',
    }),
}
export const ShownDigest = named('Digest', z.object(digestFields) satisfies z.ZodType<IsoTimes<Digest>>)
export const MeasuredRate = z.object({
  lettersPerSecond: z.number().nullable(),
  secondsLeft: z.int().nullable(),
}) satisfies z.ZodType<Rate>

export const ShownPlan = named(
  'DigestPlan',
  z.object({
    day: Day,
    subject: z.string(),
    preheader: z.string(),
    skipped: z.string().nullable().meta({ description: 'Why the digest was or would be skipped' }),
    stories: z.array(
      z.object({
        id: z.string(),
        theme: z.string(),
        title: z.string(),
        headlineFrom: z.string(),
        summary: z.string().nullable(),
        articles: z.array(z.string()),
        score: z.number(),
        parts: z.object({
          total: z.number(),
          weight: z.number(),
          publishers: z.number(),
          freshness: z.number(),
          prominence: z.number(),
          length: z.number(),
        }),
        included: z.boolean(),
        reason: z.string(),
      }),
    ),
    articles: z.array(
      z.object({
        key: z.string(),
        story: z.string(),
        role: z.enum(['headline', 'also', 'copy', 'same publisher']),
      }),
    ),
    rejected: z.array(z.object({ key: z.string(), reason: z.string() })),
    leftOut: z.array(LeftOut.extend({ keys: z.array(z.string()) })),
    warnings: z.array(z.object({ source: z.string(), reason: z.string(), keys: z.array(z.string()) })),
    edits: z.array(
      z.object({
        id: z.int(),
        kind: z.enum(EDIT_KINDS),
        result: z.enum(['applied', 'replaced', 'gone', 'none']),
        reason: z.string(),
        story: z.string().nullable(),
      }),
    ),
    recipients: z.int(),
    bytes: z.int(),
    textBytes: z.int(),
    operations: z.int(),
  }) satisfies z.ZodType<DryRun>,
)

export const ShownDelivery = named(
  'Delivery',
  z.object({
    day: Day,
    outcome: z.enum([
      'pending',
      'accepted',
      'uncertain',
      'stopped',
      'invalid',
      'unsubscribed',
      'suppressed',
      'failed',
      'not planned',
      'forgotten',
    ]),
    reason: z.string().nullable(),
    batch: z.int().nullable(),
  }) satisfies z.ZodType<DeliveryAnswer & { day: string }>,
)

/** Example of a digest. */
export const DIGEST = {
  day: '2026-11-28',
  state: 'complete',
  reason: null,
  subject: 'Comet seen over Berlin',
  resumeAt: null,
  releasedAt: null,
  createdAt: '2026-11-28T07:00:00.000Z',
  publishAt: '2026-11-28T07:00:00.000Z',
  deadline: '2026-11-28T13:00:00.000Z',
  composedAt: '2026-11-28T07:00:02.000Z',
  firstPlannedAt: '2026-11-28T07:00:02.000Z',
  plannedAt: '2026-11-29T07:00:00.000Z',
  publishedAt: '2026-11-28T07:00:03.000Z',
  completedAt: '2026-11-29T07:00:12.000Z',
  forgottenAt: null,
  articles: 120,
  rejected: 1,
  leftOut: [],
  attempts: 1,
  failedAttempts: 0,
  attemptedAt: '2026-11-28T07:00:00.000Z',
  counts: {
    candidates: 800,
    pending: 0,
    accepted: 797,
    invalid: 1,
    unsubscribed: 1,
    suppressed: 1,
    failed: 0,
    uncertain: 0,
    stopped: 0,
  },
}
