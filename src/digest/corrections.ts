// Defines corrections to a published edition. They change its public copies, but never the letters that were
// sent.
import * as z from 'zod'
import { LONGEST_EDITS, lineUpTo } from './edits.ts'

/** Maximum length of the note that readers see with a correction, in characters. */
export const LONGEST_NOTE = 300
/** Maximum length of a story's ID, in characters. */
const LONGEST_ID = 100

const story = z
  .string({ error: 'should be the id of a story in the edition' })
  .min(1, 'should be the id of a story in the edition')
  .max(LONGEST_ID, `should have at most ${LONGEST_ID} characters`)
const note = lineUpTo(LONGEST_NOTE)

/** A correction by an editor. Its `note` tells readers about the mistake. */
export const NewCorrection = z
  .discriminatedUnion(
    'kind',
    [
      /**
       * Replaces the headline of a story, its summary, or both. An empty summary removes the existing one.
       */
      z.strictObject({
        kind: z.literal('amend-story'),
        story,
        title: lineUpTo(LONGEST_EDITS.title).optional(),
        summary: lineUpTo(LONGEST_EDITS.summary, 0).optional(),
        note,
      }),
      /** Removes a story. */
      z.strictObject({ kind: z.literal('take-down'), story, note }),
      /**
       * Replaces the subject of the edition, its introduction, or both. An empty introduction removes the
       * existing one.
       */
      z.strictObject({
        kind: z.literal('amend-edition'),
        subject: lineUpTo(LONGEST_EDITS.subject).optional(),
        introduction: lineUpTo(LONGEST_EDITS.introduction, 0).optional(),
        note,
      }),
    ],
    {
      error: (issue) =>
        issue.code === 'invalid_union'
          ? 'should be one of amend-story, take-down, amend-edition'
          : 'The body should be a JSON object',
    },
  )
  .refine(
    (correction) => {
      if (correction.kind === 'amend-story') return (correction.title ?? correction.summary) !== undefined
      if (correction.kind === 'amend-edition')
        return (correction.subject ?? correction.introduction) !== undefined
      return true
    },
    { error: 'Give at least one new text' },
  )
export type NewCorrection = z.infer<typeof NewCorrection>

/** All kinds of corrections. */
export const CORRECTION_KINDS = [
  'amend-story',
  'take-down',
  'amend-edition',
] as const satisfies NewCorrection['kind'][]
