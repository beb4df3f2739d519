// Describes the API calls that make and show digests.
import * as z from 'zod'
import { OPINIONS } from '../../digest/feedback.ts'
import {
  DIGEST,
  digestFields,
  MeasuredRate,
  OptionalTime,
  ShownDelivery,
  ShownDigest,
  ShownPlan,
} from './digest-schemas.ts'
import { Day, IsoTime, type Operations } from './operation.ts'

export const digestOperations: Operations = {
  'POST /api/digests': {
    id: 'makeDigest',
    summary: 'Make a digest or preview its plan',
    description: `Makes today's digest and **sends it at once**, whatever the hour. Readers who chose an hour get it at
that hour. A call without a body is refused. Repeating the call returns the same digest, and tries again if today's
digest was \`skipped\`. \`day\` defaults to today in \`TIME_ZONE\`. For an earlier day, the call returns the existing
digest but never sends a new one. A later day is refused. A \`held\` digest stays held unless \`release\` is true.

With \`{"dryRun": true}\`, the call sends nothing and returns the plan. The plan gives each story's score, whether the
story is \`included\` and why, and each article's role. \`rejected\` lists values in KV that are invalid or temporarily
unreadable. \`warnings\` lists sources whose articles have impossible dates, or a notice instead of text. \`leftOut\`
counts the articles that are left out or shortened for each reason, for example because the day is [too
large](operating.md#limits). The plan also gives the number of \`recipients\`, the size of a letter in bytes, and the
number of KV \`operations\` needed to collect the articles.`,
    body: { example: {} },
    answers: {
      200: { says: "The dry run's plan", schema: ShownPlan },
      202: { says: 'The digest', schema: ShownDigest, example: DIGEST },
    },
    refusals: ['conflict'],
  },
  'GET /api/digests': {
    id: 'listDigests',
    summary: 'List digests',
    description: 'Lists digests page by page, newest first.',
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
    description: `Returns one digest with its [state](operating.md#states), \`reason\`, times and \`counts\`. \`rate\`
gives the letters per second in the last minute, or over the whole run once the digest is complete, and an estimate of
the seconds left. \`nextDueAt\` is the next time at which letters are due.`,
    answers: {
      200: {
        says: 'The digest',
        schema: z.object({ ...digestFields, rate: MeasuredRate, nextDueAt: OptionalTime }),
        example: { ...DIGEST, rate: { lettersPerSecond: 66.4, secondsLeft: 0 }, nextDueAt: null },
      },
    },
    refusals: ['not_found'],
  },
  'POST /api/digests/:day/test': {
    id: 'sendTestCopies',
    summary: 'Send test copies',
    description: `Sends a copy of the digest, marked \`[Test]\`, to 1 to 10 addresses. If the digest has not been
composed, the call sends the draft. Test copies do not affect readers or counts, and their unsubscribe links do nothing.
At most 100 copies are sent in 24 hours. Suppressed addresses are skipped and listed in the response.`,
    body: { example: { to: ['you@example.com'] } },
    answers: {
      202: {
        says: 'The number of test copies being sent',
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
  'GET /api/digests/:day/deliveries': {
    id: 'findDelivery',
    summary: 'Show what happened to one letter',
    description: `Returns the [outcome](operating.md#outcomes) of one reader's letter, with the reason. Outcomes are
kept for \`RETENTION_DAYS\`.`,
    query: { email: 'reader@example.com' },
    answers: {
      200: {
        says: 'The outcome and its reason',
        schema: ShownDelivery,
        example: { day: '2026-11-28', outcome: 'accepted', reason: null, batch: 0 },
      },
    },
    refusals: ['not_found'],
  },
  'GET /api/digests/:day/feedback': {
    id: 'showFeedback',
    summary: "Show readers' feedback",
    description: `Returns how often readers pressed *Good edition* and *Not for me*, and their comments, newest first.
Feedback is anonymous. The links are the same in every letter of an edition, and an answer is stored without the reader's
address or network. Readers can answer more than once, so the counts are only an indication. At most 500 comments per
edition are kept, for \`RETENTION_DAYS\`. Counts are kept indefinitely.`,
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
