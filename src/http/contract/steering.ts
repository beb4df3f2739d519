// Describes the API calls that hold, release, skip, stop, resume or retry a digest, and the call that lists
// actions.
import * as z from 'zod'
import { DIGEST, ShownDigest } from './digest-schemas.ts'
import { Day, IsoTime, type Operations } from './operation.ts'

export const steeringOperations: Operations = {
  ...Object.fromEntries(
    (
      [
        [
          'hold',
          'Hold a digest',
          "Holds a digest that has not been composed. Today's digest can be held before its publication time. A digest held by this call is skipped unless it is released by its deadline.",
          'held',
        ],
        [
          'release',
          'Release a digest',
          'Releases a held digest. Letters to readers whose hour passed during the hold are due at once.',
          'due',
        ],
        [
          'skip',
          'Skip a day',
          "Skips a digest that has not been composed. Today's digest can be skipped before its publication time. `POST /api/digests` can still make today's digest.",
          'skipped',
        ],
        [
          'stop',
          'Stop a digest',
          'Stops a digest that is being sent. Letters that have not been sent to Resend yet get the outcome `stopped`. Requests whose outcome is unknown are still repeated, because Resend may have accepted them.',
          'stopped',
        ],
        [
          'resume',
          'Resume a digest',
          "Resumes a stopped digest. Stopped letters are sent unless their deadline has passed. On the digest's own day, the deadline is first extended to `CATCH_UP_HOURS` from now.",
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
    summary: 'List actions on a digest',
    description:
      "Lists people's actions on a digest, such as holding or publishing it, with the times. `by` is the editor's name, or `api`.",
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
    description: `Resumes a \`paused\` or \`halted\` digest, or sends a digest's \`failed\` letters again. Fix the cause
first. On the digest's own day, the deadline is extended to \`CATCH_UP_HOURS\` from now. The call returns 409 if an
earlier day's deadline has passed, or if there is nothing to retry, for example after a successful \`npm start\`.`,
    answers: {
      202: {
        says: 'The digest',
        schema: ShownDigest,
        example: { ...DIGEST, state: 'sending', completedAt: null },
      },
    },
    refusals: ['not_found', 'conflict'],
  },
}
