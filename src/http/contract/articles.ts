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
\`--data-binary\`, because \`-d\` joins the lines. A line may have up to 4 MB. In production, one request
stores up to 900 articles, because KV allows 1,000 operations per request. Further articles are refused. A reply may
list problems under \`warnings\` and removed lines under \`dropped\`.`,
    body: {
      type: NDJSON,
      schema: ArticleToStore,
      example: `${JSON.stringify({ id: 'comet-1', ...COMET })}\n`,
    },
    answers: {
      200: {
        says: 'One reply for each non-blank line of the request',
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
    description: `Returns a page of a UTC day's articles, cleaned. \`rejected\` lists values in KV that are invalid
or temporarily unreadable (\`passing\`).`,
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
        says: 'The article, with a warning for each field that was dropped',
        schema: z.object({ ...articleFields, warnings: Warnings }),
        example: { ...FADED_COMET, warnings: [] },
      },
    },
    refusals: ['not_found'],
  },
  'POST /api/clean': {
    id: 'cleanText',
    summary: 'Clean a text without storing it',
    description: `[Cleans](cleaning.md) a text without storing it. Returns the cleaned text, and each removed line with
the rule that removed it. Send the text as \`text\` or \`html\`. The fields \`title\`, \`source\`, \`url\` and
\`language\` are optional hints.`,
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
          credit: null,
          dropped: [
            { line: 'By Ada Example', rule: 'byline' },
            { line: 'Share on Facebook', rule: 'share' },
          ],
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
