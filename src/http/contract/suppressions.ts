// Describes the API calls for suppressed addresses.
import * as z from 'zod'
import type { SuppressedAddress } from '../../d1/subscribers/suppressions.ts'
import { SUPPRESSION_REASONS } from '../../subscribers/suppression.ts'
import type { IsoTimes } from '../times.ts'
import { IsoTime, named, type Operations } from './operation.ts'

export const Reasons = z
  .array(z.enum(SUPPRESSION_REASONS))
  .meta({ description: 'Reasons for suppressing letters to the address' })

const ShownSuppression = named(
  'Suppression',
  z.object({
    addressHash: z.string(),
    email: z
      .string()
      .nullable()
      .meta({ description: 'Null if no reader has the address. Only its hash is then kept' }),
    reasons: Reasons,
    suppressedAt: IsoTime,
  }) satisfies z.ZodType<IsoTimes<SuppressedAddress>>,
)

export const suppressionOperations: Operations = {
  'GET /api/suppressions': {
    id: 'listSuppressions',
    summary: 'List suppressed addresses',
    description: `Lists suppressed addresses page by page, ordered by their keyed hashes. For addresses without a
reader, such as erased ones, only the hash is kept.`,
    answers: {
      200: {
        says: 'A page of suppressed addresses',
        schema: z.object({ suppressions: z.array(ShownSuppression), cursor: z.string().nullable() }),
        example: {
          suppressions: [
            {
              addressHash: '5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef',
              email: 'bob@example.com',
              reasons: ['operator'],
              suppressedAt: '2026-11-28T08:00:00.000Z',
            },
          ],
          cursor: null,
        },
      },
    },
  },
  'POST /api/suppressions': {
    id: 'suppress',
    summary: 'Suppress addresses',
    description: `Suppresses all letters to an address, and returns the reasons that now apply. With \`emails\`, the call
suppresses up to 10,000 addresses, and returns their number.`,
    body: { example: { email: 'bob@example.com' } },
    answers: {
      200: {
        says: 'The reasons that apply, or the number of suppressed addresses',
        schema: z.object({ suppressed: z.union([Reasons, z.int()]) }),
        example: { suppressed: ['operator'] },
      },
    },
  },
  'POST /api/suppressions/lift': {
    id: 'liftSuppression',
    summary: 'Lift a suppression',
    description: `Removes the reasons \`operator\` and \`bounce\` for suppressing an address. Returns the reasons that
remain, and explains that only the reader can lift them.`,
    body: { example: { email: 'bob@example.com' } },
    answers: {
      200: {
        says: 'The reasons that remain',
        schema: z.object({ suppressed: Reasons, reason: z.string().optional() }),
        example: { suppressed: [] },
      },
    },
  },
}
