// Defines the schemas of articles before and after cleaning.
import * as z from 'zod'
import type { Article } from '../../articles/article.ts'
import { EXPECTED_FIELDS } from '../../articles/fields.ts'
import { WALL_NAMES, type Wall } from '../../articles/walls.ts'
import { Day, IsoTime, named } from './operation.ts'

const should = (field: keyof typeof EXPECTED_FIELDS) => `Should be ${EXPECTED_FIELDS[field]}`
const text = (field: keyof typeof EXPECTED_FIELDS) => z.string().meta({ description: should(field) })
const optional = (field: keyof typeof EXPECTED_FIELDS, schema: z.ZodType = z.string()) =>
  schema
    .nullable()
    .optional()
    .meta({ description: should(field) })

const Block = named('Block', z.object({ kind: z.enum(['paragraph', 'subhead']), text: z.string() }))

/**
 * Schema of an article to store. An article without a valid `title` or `url`, or without any text, is
 * rejected. Invalid optional fields are dropped.
 */
export const ArticleToStore = z.looseObject({
  title: text('title'),
  url: text('url'),
  text: optional('text'),
  html: optional('html'),
  blocks: optional('blocks', z.array(Block)),
  source: optional('source'),
  publishedAt: optional('publishedAt'),
  language: optional('language'),
  section: optional('section'),
  author: optional('author'),
  image: optional('image'),
  tags: optional('tags', z.array(z.string())),
  links: optional('links', z.array(z.string())),
})

const Removed = z
  .array(z.object({ line: z.string(), rule: z.string() }))
  .meta({ description: 'Lines that cleaning removed, each with the rule that removed it' })
/** Schemas of a cleaned text's fields. */
export const cleanedFields = {
  paragraphs: z.array(z.string()),
  subheads: z.array(z.string()),
  blocks: z.array(Block),
  related: z.array(z.string()).meta({ description: 'Headlines of other articles to which the text refers' }),
  credit: z.string().nullable(),
  dropped: Removed,
  kept: z
    .string()
    .nullable()
    .meta({ description: 'Why the text was kept even though most of it looked like clutter' }),
  wall: z
    .enum(Object.keys(WALL_NAMES) as Wall[])
    .nullable()
    .meta({ description: "The kind of notice found instead of the article's text" }),
  links: z.array(z.string()),
  summary: z.string(),
}
/** Schema of an article's warnings. */
export const Warnings = z
  .array(z.string())
  .meta({ description: 'Problems that did not prevent the article from being accepted' })

/** Schemas of a cleaned article's fields. */
export const articleFields = {
  key: z.string().meta({ description: "The article's key in KV" }),
  id: z.string(),
  day: Day,
  title: z.string(),
  url: z.string(),
  source: z.string(),
  publishedAt: IsoTime.nullable(),
  language: z.string().nullable(),
  author: z.string().nullable(),
  section: z.string().nullable(),
  image: z.string().nullable(),
  tags: z.array(z.string()),
  ...cleanedFields,
  headline: z.string().meta({ description: 'The headline that the article would get as a story of its own' }),
}
/** Schema of a cleaned article. */
export const CleanArticle = named('Article', z.object(articleFields) satisfies z.ZodType<Article>)

/** Schema of the reply to one line of an NDJSON request. */
export const StoredLine = named(
  'StoredLine',
  z.union([
    z.object({
      line: z.int(),
      id: z.string(),
      accepted: z.literal(true),
      key: z.string(),
      warnings: Warnings.optional(),
      dropped: Removed.optional(),
    }),
    z.object({ line: z.int(), accepted: z.literal(false), reason: z.string() }),
  ]),
)

/** Example of an article to store. */
export const COMET = {
  title: 'Comet seen over Berlin',
  url: 'https://news.example/comet',
  text: 'Astronomers in Berlin saw a comet on Tuesday night, the third this year.',
}
/** Example of a cleaned article. */
export const FADED_COMET = {
  id: 'comet-2',
  day: '2026-11-28',
  title: 'Comet fades',
  url: 'https://news.example/fades',
  source: 'news.example',
  blocks: [{ kind: 'paragraph', text: 'The comet faded on Friday.' }],
  related: [],
  credit: null,
  dropped: [],
  kept: null,
  wall: null,
  publishedAt: null,
  language: null,
  author: null,
  section: null,
  image: null,
  tags: [],
  links: [],
  key: 'article/2026-11-28/comet-2',
  paragraphs: ['The comet faded on Friday.'],
  subheads: [],
  headline: 'Comet fades',
  summary: 'The comet faded on Friday.',
}
