// Describes the API calls for edits.
import * as z from 'zod'
import type { StoredEdit } from '../../d1/edits/edits.ts'
import { EDIT_KINDS } from '../../digest/edits.ts'
import { Day, IsoTime, named, type Operations } from './operation.ts'

const ShownEdit = named(
  'Edit',
  z.object({
    id: z.int(),
    day: Day,
    kind: z.enum(EDIT_KINDS),
    articles: z.array(z.string()).optional(),
    value: z.union([z.string(), z.int()]).optional(),
    by: z.string().meta({ description: 'Name of the editor who made the edit, or `api`' }),
    at: IsoTime,
    undoneBy: z.string().nullable(),
    undoneAt: IsoTime.nullable(),
  } satisfies Record<keyof StoredEdit | 'articles' | 'value', z.ZodType>),
)

const EDIT = {
  id: 1,
  kind: 'pin',
  articles: ['2026-11-28/comet'],
  value: 'lead',
  day: '2026-11-28',
  by: 'api',
  at: '2026-11-28T06:20:00.000Z',
  undoneBy: null,
  undoneAt: null,
}

export const editOperations: Operations = {
  'GET /api/digests/:day/edits': {
    id: 'listEdits',
    summary: "List a day's edits",
    description: 'Lists the edits to a draft, oldest first, including undone ones.',
    answers: {
      200: {
        says: 'The edits',
        schema: z.object({ day: Day, edits: z.array(ShownEdit) }),
        example: { day: '2026-11-28', edits: [EDIT] },
      },
    },
    refusals: ['not_found'],
  },
  'POST /api/digests/:day/edits': {
    id: 'editDraft',
    summary: 'Edit a draft',
    description: `Changes the draft for today or one of the next seven days. An edit refers to articles by their keys in
the plan (\`stories[].headlineFrom\`, \`articles[].key\`), so it still applies when new articles arrive. One article is
enough to identify a story. A later edit overrides a conflicting earlier one. Once the digest is composed, further edits
get 409, because the letters no longer change. The plan lists the effect of each edit under \`edits\`.

\`pin\` makes a story the lead (\`"lead"\`) or gives it a position in its theme, from 1. \`drop\` leaves a story out,
and \`include\` adds a story that was left out. \`retitle\` and \`summary\` replace a story's texts, and \`move\`
assigns it to another theme. \`merge\` joins the stories of several articles under the headline of the first
article's story, and \`split\` turns articles into a story of their own. \`subject\`, \`preheader\` and \`introduction\`
set the edition's texts.`,
    body: { example: { kind: 'pin', articles: ['2026-11-28/comet'], value: 'lead' } },
    answers: { 201: { says: 'The edit', schema: ShownEdit, example: EDIT } },
    refusals: ['not_found', 'conflict', 'too_many'],
  },
  'DELETE /api/digests/:day/edits/:id': {
    id: 'undoEdit',
    summary: 'Undo an edit',
    description:
      'Undoes an edit. Repeating the call changes nothing. Once the digest is composed, an edit cannot be undone (409).',
    answers: {
      200: {
        says: 'The edit',
        schema: ShownEdit,
        example: { ...EDIT, undoneBy: 'api', undoneAt: '2026-11-28T06:25:00.000Z' },
      },
    },
    refusals: ['not_found', 'conflict'],
  },
}
