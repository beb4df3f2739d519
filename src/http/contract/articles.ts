// Describes the calls about articles.
import * as z from 'zod'
import type { Article } from '../../articles/article.ts'
import { EXPECTED_FIELDS } from '../../articles/fields.ts'
import { WALL_NAMES, type Wall } from '../../articles/walls.ts'
import { Day, IsoTime, NDJSON, named, type Operations } from './operation.ts'

const should = (field: keyof typeof EXPECTED_FIELDS) => `Should be ${EXPECTED_FIELDS[field]}`
const text = (field: keyof typeof EXPECTED_FIELDS) => z.string().meta({ description: should(field) })
const optional = (field: keyof typeof EXPECTED_FIELDS) =>
  z
    .string()
    .nullable()
    .optional()
    .meta({ description: should(field) })

const Block = named('Block', z.object({ kind: z.enum(['paragraph', 'subhead']), text: z.string() }))

/** An article to store. Only `title`, `url` and the three bodies decide whether it is accepted. */
const ArticleToStore = z.looseObject({
  title: text('title'),
  url: text('url'),
  text: optional('text'),
  html: optional('html'),
  blocks: z
    .array(Block)
    .nullable()
    .optional()
    .meta({ description: should('blocks') }),
  source: optional('source'),
  publishedAt: optional('publishedAt'),
  language: optional('language'),
  section: optional('section'),
  author: optional('author'),
  image: optional('image'),
  tags: z
    .array(z.string())
    .nullable()
    .optional()
    .meta({ description: should('tags') }),
  links: z
    .array(z.string())
    .nullable()
    .optional()
    .meta({ description: should('links') }),
})

const Removed = z
  .array(z.object({ line: z.string(), rule: z.string() }))
  .meta({ description: 'Lines that cleaning removed, and the rule that removed each' })
const cleaned = {
  paragraphs: z.array(z.string()),
  subheads: z.array(z.string()),
  blocks: z.array(Block),
  related: z.array(z.string()).meta({ description: 'Lines that point to other articles' }),
  credit: z.string().nullable(),
  dropped: Removed,
  kept: z
    .string()
    .nullable()
    .meta({ description: 'Why the text was kept although most of it looked like clutter' }),
  wall: z
    .enum(Object.keys(WALL_NAMES) as Wall[])
    .nullable()
    .meta({ description: 'The notice found in place of a text' }),
  links: z.array(z.string()),
  summary: z.string(),
}
const Warnings = z
  .array(z.string())
  .meta({ description: 'Faults that did not keep the article from being stored' })

const fields = {
  key: z.string().meta({ description: 'Its key in KV' }),
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
  ...cleaned,
  headline: z.string().meta({ description: 'The headline it would have as a story of its own' }),
}
const CleanArticle = named('Article', z.object(fields) satisfies z.ZodType<Article>)

const StoredLine = named(
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

const COMET = {
  title: 'Comet seen over Berlin',
  url: 'https://news.example/comet',
  text: 'Astronomers in Berlin saw a comet on Tuesday night, the third this year.',
}
const SHOWN = {
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

export const articleOperations: Operations = {
  'POST /api/articles': {
    id: 'storeArticles',
    summary: 'Store many articles',
    description: `Stores articles as NDJSON, one per line, and answers line by line as they arrive. With curl use
\`--data-binary\`, because \`-d\` joins the lines. A line may have up to 4 MB. One request stores 900 articles, because KV allows 1,000 operations.
Each further line is refused with that reason. A reply has \`warnings\`, and the lines that cleaning removes under \`dropped\`, if
there are any.`,
    body: {
      type: NDJSON,
      schema: ArticleToStore,
      example: `${JSON.stringify({ id: 'comet-1', ...COMET })}\n`,
    },
    answers: {
      200: {
        says: 'One line for each article',
        type: NDJSON,
        schema: StoredLine,
        example: `${JSON.stringify({ line: 1, id: 'comet-1', accepted: true, key: 'article/2026-11-28/comet-1' })}\n`,
      },
    },
  },
  'PUT /api/articles/:id': {
    id: 'storeArticle',
    summary: 'Store one article',
    description: 'Stores or replaces one article, and returns it as readers would see it.',
    body: {
      schema: ArticleToStore,
      example: { title: SHOWN.title, url: SHOWN.url, text: SHOWN.summary },
    },
    answers: {
      200: {
        says: 'The article as readers would see it',
        schema: z.object({ ...fields, accepted: z.literal(true), warnings: Warnings }),
        example: { ...SHOWN, accepted: true, warnings: [] },
      },
    },
  },
  'GET /api/articles': {
    id: 'listArticles',
    summary: 'List the articles of a day',
    description: `Returns a page of the cleaned articles of a UTC day, with the values that are not articles under \`rejected\`.`,
    query: { day: '2026-11-28', limit: 2 },
    answers: {
      200: {
        says: 'A page of articles',
        schema: z.object({
          day: Day,
          articles: z.array(CleanArticle),
          rejected: z.array(
            z.object({ key: z.string(), reason: z.string(), passing: z.literal(true).optional() }),
          ),
          cursor: z.string().nullable(),
        }),
        example: { day: '2026-11-28', articles: [SHOWN], rejected: [], cursor: null },
      },
    },
  },
  'GET /api/articles/:id': {
    id: 'showArticle',
    summary: 'Show one article',
    description:
      'Returns one cleaned article, with the headline and summary it would have as a story of its own.',
    answers: {
      200: {
        says: 'The article, and a warning for each field that was left out',
        schema: z.object({ ...fields, warnings: Warnings }),
        example: { ...SHOWN, warnings: [] },
      },
    },
    refusals: ['not_found'],
  },
  'POST /api/clean': {
    id: 'cleanText',
    summary: 'Try out cleaning on a text',
    description: `Returns a text after [cleaning](cleaning.md), with the lines that were removed and the rule that removed each. Stores
nothing. The text is in \`text\` or \`html\`; \`title\`, \`source\`, \`url\` and \`language\` are optional hints.`,
    body: {
      example: {
        text: 'By Ada Example\n\nAstronomers in Berlin saw a comet on Tuesday night, the third this year.\n\nShare on Facebook',
      },
    },
    answers: {
      200: {
        says: 'The text as readers would see it',
        schema: z.object({ ...cleaned, headline: z.string().nullable(), warnings: Warnings }),
        example: {
          paragraphs: [COMET.text],
          subheads: [],
          blocks: [{ kind: 'paragraph', text: COMET.text }],
          related: [],
          credit: 'Ada Example',
          dropped: [{ line: 'Share on Facebook', rule: 'share' }],
          kept: null,
          wall: null,
          links: [],
          headline: null,
          summary: COMET.text,
          warnings: [],
        },
      },
    },
  },
}
