// Describes the API calls for corrections.
import * as z from 'zod'
import type { StoredCorrection } from '../../d1/corrections.ts'
import { CORRECTION_KINDS } from '../../digest/corrections.ts'
import type { IsoTimes } from '../times.ts'
import { Day, IsoTime, named, type Operations } from './operation.ts'

const text = z.string().optional()
const ShownCorrection = named(
  'Correction',
  z.object({
    id: z.int(),
    day: Day.meta({ description: "The edition's day" }),
    kind: z.enum(CORRECTION_KINDS),
    story: text,
    title: text,
    summary: text,
    subject: text,
    introduction: text,
    note: z.string().meta({ description: 'Note for readers about the correction' }),
    by: z.string().meta({ description: 'Name of the editor who made the correction, or `api`' }),
    at: IsoTime,
    undoneBy: z.string().nullable(),
    undoneAt: IsoTime.nullable(),
  } satisfies Record<KeyOf<StoredCorrection>, z.ZodType>),
)
type KeyOf<T> = T extends unknown ? keyof IsoTimes<T> : never

const CORRECTION = {
  id: 1,
  day: '2026-11-28',
  kind: 'amend-story',
  story: '5f2c',
  title: 'Comet seen over Hamburg',
  note: 'An earlier headline named the wrong city.',
  by: 'api',
  at: '2026-11-28T09:20:00.000Z',
  undoneBy: null,
  undoneAt: null,
}

export const correctionOperations: Operations = {
  'GET /api/digests/:day/corrections': {
    id: 'listCorrections',
    summary: "List an edition's corrections",
    description: "Lists a published edition's corrections, oldest first, including undone ones.",
    answers: {
      200: {
        says: 'The corrections',
        schema: z.object({ day: Day, corrections: z.array(ShownCorrection) }),
        example: { day: '2026-11-28', corrections: [CORRECTION] },
      },
    },
    refusals: ['not_found'],
  },
  'POST /api/digests/:day/corrections': {
    id: 'correctEdition',
    summary: 'Correct a published edition',
    description: `Corrects an edition's page, text, JSON and image, and its entries in the archive and feeds. The page,
text, JSON and feeds show the \`note\` with the day of the correction. Sent letters do not change. Public copies are
cached, so a correction may take up to six minutes to appear. Repeating the call changes nothing.

\`amend-story\` replaces the \`title\` or \`summary\` of a \`story\`, or both. \`take-down\` removes a story.
\`amend-edition\` replaces the \`introduction\`, the \`subject\` (the edition's headline) or both. An empty summary or
introduction removes the existing text. \`GET /digests/:day.json\` lists the story ids.`,
    body: {
      example: {
        kind: 'amend-story',
        story: '5f2c',
        title: 'Comet seen over Hamburg',
        note: 'An earlier headline named the wrong city.',
      },
    },
    answers: { 201: { says: 'The correction', schema: ShownCorrection, example: CORRECTION } },
    refusals: ['not_found', 'conflict', 'too_many', 'unavailable'],
  },
  'DELETE /api/digests/:day/corrections/:id': {
    id: 'undoCorrection',
    summary: 'Undo a correction',
    description:
      'Undoes a correction and removes its note. Repeating the call changes nothing. Once the edition is older than `RETENTION_DAYS`, the call returns 409.',
    answers: {
      200: {
        says: 'The correction',
        schema: ShownCorrection,
        example: { ...CORRECTION, undoneBy: 'api', undoneAt: '2026-11-28T09:25:00.000Z' },
      },
    },
    refusals: ['not_found', 'conflict', 'unavailable'],
  },
}
