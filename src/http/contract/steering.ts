// Describes the calls that hold, stop or retry a digest, and the record of these actions.
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
    summary: 'List actions on a digest',
    description:
      'Lists what people did to a digest, such as holding or publishing it, with their names and the times.',
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
    description: `Resumes a \`paused\` or \`halted\` digest, or sends the letters that were refused. Remove the cause first. On its own
day the digest gets its full time again. The call answers 409 if there is nothing to retry, as after a successful
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
}
