// Describes the calls about digests.
import * as z from 'zod'
import type { DeliveryAnswer } from '../../d1/digests/deliveries.ts'
import type { Digest } from '../../d1/digests/digests.ts'
import type { Rate } from '../../d1/digests/rate.ts'
import { EDIT_KINDS } from '../../digest/edits.ts'
import { OPINIONS } from '../../digest/feedback.ts'
import type { DryRun } from '../../dispatcher/dry-run.ts'
import type { IsoTimes } from '../times.ts'
import { Day, IsoTime, named, type Operations } from './operation.ts'

const time = IsoTime.nullable()
const count = z.int().nullable()
const LeftOut = z.object({ reason: z.string(), articles: z.int() })

const fields = {
  day: Day,
  state: z.enum(['due', 'held', 'sending', 'paused', 'halted', 'stopped', 'complete', 'skipped']),
  reason: z.string().nullable().meta({ description: 'Why it is held, paused, halted, stopped or skipped' }),
  subject: z.string().nullable(),
  resumeAt: time,
  releasedAt: time,
  createdAt: IsoTime,
  publishAt: IsoTime.meta({ description: 'When the first letters are due' }),
  deadline: IsoTime.meta({
    description: 'The last moment for composing it, and for letters due at publication',
  }),
  composedAt: time,
  firstPlannedAt: time,
  plannedAt: time,
  publishedAt: time,
  completedAt: time,
  forgottenAt: time.meta({ description: 'When retention deleted everything except its counts' }),
  articles: count,
  rejected: count,
  leftOut: z.array(LeftOut).nullable(),
  attempts: z.int(),
  failedAttempts: z.int(),
  attemptedAt: time,
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
    .meta({ description: 'Letters by outcome. Once the digest is complete, they add up to `candidates`' }),
}
const ShownDigest = named('Digest', z.object(fields) satisfies z.ZodType<IsoTimes<Digest>>)
const MeasuredRate = z.object({
  lettersPerSecond: z.number().nullable(),
  secondsLeft: z.int().nullable(),
}) satisfies z.ZodType<Rate>

const Plan = named(
  'DigestPlan',
  z.object({
    day: Day,
    subject: z.string(),
    preheader: z.string(),
    skipped: z.string().nullable().meta({ description: 'Why there is or would be no digest' }),
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

const Fate = named(
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

const DIGEST = {
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

export const digestOperations: Operations = {
  'POST /api/digests': {
    id: 'makeDigest',
    summary: 'Make a digest, or see its plan',
    description: `Makes today's digest and **sends it to everybody at once**, whatever the hour. A call without a body is refused. A
repeated call returns the same digest, and tries again if today's digest was \`skipped\`. \`day\` defaults to today in
\`TIME_ZONE\`. An earlier day is never sent, only reported, and a later one is refused. A \`held\` digest stays held unless the
body has \`{"release": true}\`.

With \`{"dryRun": true}\` it sends nothing and returns the plan: each story with its score, whether it is \`included\` and
why, each article's fate, rejected values, articles \`leftOut\` because they are too old or
their day is [too large](operating.md#limits), \`warnings\` about the dates and texts of each source, the number of
\`recipients\` and the size of a letter in bytes.`,
    body: { example: {} },
    answers: {
      200: { says: 'The plan of a dry run', schema: Plan },
      202: { says: 'The digest', schema: ShownDigest, example: DIGEST },
    },
    refusals: ['conflict'],
  },
  'GET /api/digests': {
    id: 'listDigests',
    summary: 'List digests',
    description: 'Lists digests, the newest first, page by page.',
    answers: {
      200: {
        says: 'A page of digests',
        schema: z.object({ digests: z.array(ShownDigest), cursor: z.string().nullable() }),
        example: { digests: [DIGEST], cursor: null },
      },
    },
  },
  'GET /api/digests/:day': {
    id: 'showDigest',
    summary: 'Show a digest',
    description: `Shows one digest with its [state](operating.md#states), \`reason\`, times and \`counts\`, its \`rate\` (letters per second in
the last minute, seconds left) and \`nextDueAt\`, when its next readers are due.`,
    answers: {
      200: {
        says: 'The digest',
        schema: z.object({ ...fields, rate: MeasuredRate, nextDueAt: time }),
        example: { ...DIGEST, rate: { lettersPerSecond: 66.4, secondsLeft: 0 }, nextDueAt: null },
      },
    },
    refusals: ['not_found'],
  },
  'POST /api/digests/:day/test': {
    id: 'sendTestCopies',
    summary: 'Send test copies',
    description: `Sends a copy marked \`[Test]\` to 1 to 10 addresses: a copy of the digest, or of the draft if the digest has not been
composed. This affects no reader and no count, and the copy's unsubscribe link changes nothing. There are at most 100
copies in 24 hours. Suppressed addresses get none, and are named in the answer.`,
    body: { example: { to: ['you@example.com'] } },
    answers: {
      202: {
        says: 'The number of copies that are on their way',
        schema: z.object({
          day: Day,
          of: z.enum(['digest', 'draft']),
          copies: z.int(),
          suppressed: z.array(z.string()).optional(),
        }),
        example: { day: '2026-11-28', of: 'digest', copies: 1 },
      },
    },
    refusals: ['not_found', 'conflict'],
  },
  ...Object.fromEntries(
    (
      [
        [
          'hold',
          'Hold a digest',
          "Holds a digest that has not been composed, or today's digest before its hour. If nobody releases it by its deadline, it is skipped.",
          'held',
        ],
        [
          'release',
          'Release a digest',
          'Releases a held digest. Readers whose hour has passed in the meantime are due at once.',
          'due',
        ],
        [
          'skip',
          'Skip a day',
          "Skips a digest that has not been composed, or today's digest before its hour. `POST /api/digests` can still make it.",
          'skipped',
        ],
        [
          'stop',
          'Stop a digest',
          'Stops a digest that is being sent. Letters for which no call has begun are closed as `stopped`. Calls in doubt are still repeated, because Resend may have accepted them.',
          'stopped',
        ],
        [
          'resume',
          'Resume a digest',
          'Resumes a stopped digest. Its stopped letters are sent unless their deadline has passed. On its own day the digest gets its full time again.',
          'sending',
        ],
      ] as const
    ).map(([action, summary, description, state]) => [
      `POST /api/digests/:day/${action}`,
      {
        id: `${action}Digest`,
        summary,
        description,
        answers: { 202: { says: 'The digest', schema: ShownDigest, example: { ...DIGEST, state } } },
        refusals: ['not_found', 'conflict'] as const,
      },
    ]),
  ),
  'GET /api/digests/:day/actions': {
    id: 'listActions',
    summary: 'List what people did',
    description: 'Lists what people did to a digest, such as holding or publishing it, and by whom and when.',
    answers: {
      200: {
        says: 'The actions, oldest first',
        schema: z.object({
          day: Day,
          actions: z.array(z.object({ id: z.int(), action: z.string(), by: z.string(), at: IsoTime })),
        }),
        example: {
          day: '2026-11-28',
          actions: [{ id: 1, action: 'hold', by: 'api', at: '2026-11-28T06:40:00.000Z' }],
        },
      },
    },
    refusals: ['not_found'],
  },
  'POST /api/digests/:day/retry': {
    id: 'retryDigest',
    summary: 'Retry a digest',
    description: `Resumes a \`paused\` or \`halted\` digest, or sends the letters that were refused. Remove the cause first. On its
own day the digest gets its full time again. The call answers 409 if there is nothing to retry, as after a successful
\`npm start\`.`,
    answers: {
      202: {
        says: 'The digest',
        schema: ShownDigest,
        example: { ...DIGEST, state: 'sending', completedAt: null },
      },
    },
    refusals: ['not_found', 'conflict'],
  },
  'GET /api/digests/:day/deliveries': {
    id: 'findDelivery',
    summary: 'See what happened to one letter',
    description: `Returns the [outcome](operating.md#outcomes) of one reader's letter and the reason for it. Outcomes are kept for
\`RETENTION_DAYS\`.`,
    query: { email: 'reader@example.com' },
    answers: {
      200: {
        says: 'The outcome and the reason for it',
        schema: Fate,
        example: { day: '2026-11-28', outcome: 'accepted', reason: null, batch: 0 },
      },
    },
    refusals: ['not_found'],
  },
  'GET /api/digests/:day/feedback': {
    id: 'showFeedback',
    summary: 'Show what readers say',
    description: `Returns how many readers pressed *Good edition* and *Not for me*, and what they added, the newest first. The links are
the same in every letter, and an answer is stored without a reader, an address or a network, so nobody can find out
whose it was. Nothing stops a reader from answering twice, so the numbers only show a mood. Comments are kept for
\`RETENTION_DAYS\`, at most 500 per edition, and the counts indefinitely.`,
    answers: {
      200: {
        says: 'Counts and comments',
        schema: z.object({
          day: Day,
          good: z.int(),
          notForMe: z.int(),
          comments: z.array(z.object({ opinion: z.enum(OPINIONS), text: z.string(), at: IsoTime })),
        }),
        example: {
          day: '2026-11-28',
          good: 12,
          notForMe: 1,
          comments: [{ opinion: 'good', text: 'The comet made my day', at: '2026-11-28T08:00:00.000Z' }],
        },
      },
    },
    refusals: ['not_found'],
  },
}
