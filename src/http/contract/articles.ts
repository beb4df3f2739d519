// Describes the API calls for articles.
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
    description: `Stores articles from NDJSON, one per line, and streams a reply for each line. With curl, use
\`--data-binary\`, because \`-d\` joins the lines. A line may have up to 4 MB. One request stores up to 900 articles,
because KV allows 1,000 operations per request. Lines beyond that limit are refused. A reply may include \`warnings\`,
and lists the lines that cleaning removed under \`dropped\`.`,
    body: {
      type: NDJSON,
      schema: ArticleToStore,
      example: `${JSON.stringify({ id: 'comet-1', ...COMET })}\n`,
    },
    answers: {
      200: {
        says: 'One reply for each line of the request that is not blank',
        type: NDJSON,
        schema: StoredLine,
        example: `${JSON.stringify({ line: 1, id: 'comet-1', accepted: true, key: 'article/2026-11-28/comet-1' })}\n`,
      },
    },
  },
  'PUT /api/articles/:id': {
    id: 'storeArticle',
    summary: 'Store one article',
    description: 'Stores or replaces one article, and returns the cleaned article.',
    body: {
      schema: ArticleToStore,
      example: { title: FADED_COMET.title, url: FADED_COMET.url, text: FADED_COMET.summary },
    },
    answers: {
      200: {
        says: 'The cleaned article',
        schema: z.object({ ...articleFields, accepted: z.literal(true), warnings: Warnings }),
        example: { ...FADED_COMET, accepted: true, warnings: [] },
      },
    },
  },
  'GET /api/articles': {
    id: 'listArticles',
    summary: "List a day's articles",
    description: `Returns a page of the cleaned articles of a UTC day. Values in KV that are invalid, or cannot be
read at the moment (\`passing\`), are listed under \`rejected\`.`,
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
      'Returns one cleaned article, with the headline and summary that it would get as a story of its own.',
    answers: {
      200: {
        says: 'The article, with a warning for each field that was left out',
        schema: z.object({ ...articleFields, warnings: Warnings }),
        example: { ...FADED_COMET, warnings: [] },
      },
    },
    refusals: ['not_found'],
  },
  'POST /api/clean': {
    id: 'cleanText',
    summary: 'Try cleaning on a text',
    description: `Returns a text after [cleaning](cleaning.md), and each removed line with the rule that removed it.
Stores nothing. Send the text as \`text\` or \`html\`. The fields \`title\`, \`source\`, \`url\` and \`language\` are
optional hints.`,
    body: {
      example: {
        text: 'By Ada Example\n\nAstronomers in Berlin saw a comet on Tuesday night, the third this year.\n\nShare on Facebook',
      },
    },
    answers: {
      200: {
        says: 'The cleaned text',
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
