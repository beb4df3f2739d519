// Defines the edits that an editor can make to a draft. Edits identify stories by their articles, so they
// stay valid when new articles arrive.
import * as z from 'zod'

/** Maximum lengths of an editor's texts, in characters. */
export const LONGEST_EDITS = {
  title: 200,
  summary: 600,
  subject: 150,
  preheader: 200,
  introduction: 600,
} as const
/** All kinds of edits. */
export const EDIT_KINDS = [
  'pin',
  'drop',
  'include',
  'retitle',
  'summary',
  'move',
  'merge',
  'split',
  'subject',
  'preheader',
  'introduction',
] as const
const KINDS_EXPECTED = `should be one of ${EDIT_KINDS.join(', ')}`
/** Maximum number of articles that one edit may name. */
const MOST_ARTICLES = 100
/** Last place in a theme to which a story can be pinned. */
const LAST_PLACE = 200
/** Maximum length of an article's key, in characters. KV does not allow longer keys. */
const LONGEST_KEY = 512
const STORED_PREFIX = /^article\//

/** The key of an article, such as `2026-11-28/ab12`. Accepts the key with or without its prefix in KV. */
const ArticleKey = z
  .string()
  .max(LONGEST_KEY, `should have at most ${LONGEST_KEY} characters`)
  .transform((key) => key.replace(STORED_PREFIX, ''))
  .pipe(
    z.string().regex(/^\d{4}-\d{2}-\d{2}\/\S+$/, 'should be the key of an article, such as 2026-11-28/ab12'),
  )

const articlesFrom = (least: number) =>
  z
    .array(ArticleKey, { error: 'should be a list of keys of articles' })
    .min(least, least === 1 ? 'should name an article' : `should name at least ${least} articles`)
    .max(MOST_ARTICLES, `should name at most ${MOST_ARTICLES} articles`)
    .transform((keys) => [...new Set(keys)])

/**
 * Returns the schema of a line of `least` to `most` characters. Trims the line and replaces each run of white
 * space with a single space.
 */
export const lineUpTo = (most: number, least = 1) =>
  z
    .string({ error: 'should be a string' })
    .transform((text) => text.replace(/\s+/gu, ' ').trim())
    .pipe(z.string().min(least, 'should not be empty').max(most, `should have at most ${most} characters`))

const articles = articlesFrom(1)

/**
 * A change by an editor. Except in a merge or split, `articles` identifies a story by one or more of its
 * articles, usually by the one that supplies the headline.
 */
export const NewEdit = z.discriminatedUnion(
  'kind',
  [
    /**
     * Makes a story the lead, or pins it to a place in its theme, counted from 1. Includes the story even if
     * it was left out.
     */
    z.strictObject({
      kind: z.literal('pin'),
      articles,
      value: z.union([z.literal('lead'), z.int().min(1).max(LAST_PLACE)], {
        error: `should be "lead" or a place from 1 to ${LAST_PLACE}`,
      }),
    }),
    /** Leaves a story out. */
    z.strictObject({ kind: z.literal('drop'), articles }),
    /** Includes a story that was left out, without displacing others. */
    z.strictObject({ kind: z.literal('include'), articles }),
    z.strictObject({ kind: z.literal('retitle'), articles, value: lineUpTo(LONGEST_EDITS.title) }),
    /** Replaces the summary of a story. An empty value removes it. */
    z.strictObject({ kind: z.literal('summary'), articles, value: lineUpTo(LONGEST_EDITS.summary, 0) }),
    /** Moves a story to the theme whose ID is the value. */
    z.strictObject({ kind: z.literal('move'), articles, value: lineUpTo(64) }),
    /**
     * Merges the stories of the named articles into one. The first article's story supplies the headline and
     * the theme.
     */
    z.strictObject({ kind: z.literal('merge'), articles: articlesFrom(2) }),
    /** Moves the named articles to a new story. */
    z.strictObject({ kind: z.literal('split'), articles }),
    z.strictObject({ kind: z.literal('subject'), value: lineUpTo(LONGEST_EDITS.subject) }),
    z.strictObject({ kind: z.literal('preheader'), value: lineUpTo(LONGEST_EDITS.preheader) }),
    /** Shows a paragraph by the editor below the lead, or at the top of an edition without a lead. */
    z.strictObject({ kind: z.literal('introduction'), value: lineUpTo(LONGEST_EDITS.introduction) }),
  ],
  {
    error: (issue) => (issue.code === 'invalid_union' ? KINDS_EXPECTED : 'The body should be a JSON object'),
  },
)
export type NewEdit = z.infer<typeof NewEdit>
export type EditKind = NewEdit['kind']

/** A current edit. Later edits have higher IDs and replace earlier edits of the same thing. */
export type Edit = NewEdit & { id: number }

/** An edit of a story. */
export type StoryEdit = Extract<Edit, { articles: string[] }>

export const isStoryEdit = (edit: Edit): edit is StoryEdit => 'articles' in edit

/** The effect of an edit on a digest. */
export type EditEffect = {
  /** ID of the edit. */
  id: number
  kind: EditKind
  /**
   * `replaced`: a later edit changes the same thing. `gone`: the digest no longer contains the edit's
   * articles. `none`: the edit changes nothing.
   */
  result: 'applied' | 'replaced' | 'gone' | 'none'
  /** Short description of the change, or of the reason why nothing changed. */
  reason: string
  /** ID of the edited story. Null if the edit concerns the edition's texts or the story is gone. */
  story: string | null
}

/** Editors' decisions about a story. */
export type StoryChanges = {
  fate?: { kind: 'drop' | 'include' } | { kind: 'pin'; place: 'lead' | number }
  title?: string
  summary?: string
}

/** The texts of an edition that an editor has written. */
export type EditionTexts = { subject?: string; preheader?: string; introduction?: string }
