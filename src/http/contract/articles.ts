// Describes the calls about articles.
import * as z from 'zod'
import {
  ArticleToStore,
  articleFields,
  CleanArticle,
  COMET,
  cleanedFields,
  FADED_COMET,
  StoredLine,
  Warnings,
} from './article-schemas.ts'
import { Day, NDJSON, type Operations } from './operation.ts'

export const articleOperations: Operations = {
  'POST /api/articles': {
    id: 'storeArticles',
    summary: 'Store many articles',
    description: `Stores articles as NDJSON, one per line, and answers line by line as they arrive. With curl use \`--data-binary\`,
because \`-d\` joins the lines. A line may have up to 4 MB. One request stores up to 900 articles, because KV allows
1,000 operations per request. Further lines are refused with that reason. A reply has \`warnings\`, and the lines that
cleaning removes under \`dropped\`, if there are any.`,
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
      example: { title: FADED_COMET.title, url: FADED_COMET.url, text: FADED_COMET.summary },
    },
    answers: {
      200: {
        says: 'The article as readers would see it',
        schema: z.object({ ...articleFields, accepted: z.literal(true), warnings: Warnings }),
        example: { ...FADED_COMET, accepted: true, warnings: [] },
      },
    },
  },
  'GET /api/articles': {
    id: 'listArticles',
    summary: 'List the articles of a day',
    description: `Returns a page of the cleaned articles of a UTC day, and lists values that are not articles under \`rejected\`.`,
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
        example: { day: '2026-11-28', articles: [FADED_COMET], rejected: [], cursor: null },
      },
    },
  },
  'GET /api/articles/:id': {
    id: 'showArticle',
    summary: 'Show one article',
    description:
      'Returns one cleaned article, with the headline and summary that it would have as a story of its own.',
    answers: {
      200: {
        says: 'The article, and a warning for each field that was ignored',
        schema: z.object({ ...articleFields, warnings: Warnings }),
        example: { ...FADED_COMET, warnings: [] },
      },
    },
    refusals: ['not_found'],
  },
  'POST /api/clean': {
    id: 'cleanText',
    summary: 'Try out cleaning on a text',
    description: `Returns a text after [cleaning](cleaning.md), with the lines that were removed and the rule that removed each. Stores
nothing. Send the text in \`text\` or \`html\`; \`title\`, \`source\`, \`url\` and \`language\` are optional hints.`,
    body: {
      example: {
        text: 'By Ada Example\n\nAstronomers in Berlin saw a comet on Tuesday night, the third this year.\n\nShare on Facebook',
      },
    },
    answers: {
      200: {
        says: 'The text as readers would see it',
        schema: z.object({ ...cleanedFields, headline: z.string().nullable(), warnings: Warnings }),
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
