// Describes the API calls for sources.
import * as z from 'zod'
import type { Operations } from './operation.ts'
import {
  FEED,
  FETCH,
  fetchFields,
  itemFields,
  PAPER,
  ShownSource,
  ShownTrial,
  sourceFields,
} from './source-schemas.ts'

const text = z.string().nullable()
const OPML = `<opml version="2.0"><body><outline text="Sport"><outline text="The Paper" xmlUrl="${FEED}"/></outline></body></opml>\n`

export const sourceOperations: Operations = {
  'POST /api/sources': {
    id: 'addSource',
    summary: 'Add a feed',
    description: `Adds a feed. The URL of a web page also works if the page links to its feed. \`name\`,
\`section\`, \`language\`, \`publisher\`, \`weight\` and \`fullText\` are optional settings, explained under
[\`PATCH\`](#patch-apisourcesid).`,
    body: { example: { url: PAPER.askedUrl, section: 'Sport' } },
    answers: {
      200: {
        says: 'The existing source, unchanged',
        schema: z.object({ ...sourceFields, items: z.int().optional() }),
      },
      201: {
        says: 'The new source, with the number of items in its feed',
        schema: z.object({ ...sourceFields, items: z.int() }),
        example: { ...PAPER, items: 20 },
      },
    },
    refusals: ['unusable'],
  },
  'POST /api/sources/import': {
    id: 'importSources',
    summary: 'Import an OPML list',
    description: `Adds the feeds of an OPML list, such as an export from a feed reader. The list may be nested to any
depth, and may have up to 5 MB and 5,000 feeds. The innermost folder becomes the section. Importing the same list again
changes nothing.`,
    body: { type: 'text/x-opml', example: OPML },
    answers: {
      200: {
        says: 'The numbers of added and known feeds, and the rejected entries',
        schema: z.object({
          found: z.int(),
          added: z.int(),
          known: z.int(),
          rejected: z.array(
            z.object({ line: z.int().optional(), url: z.string().optional(), reason: z.string() }),
          ),
        }),
        example: {
          found: 30,
          added: 28,
          known: 1,
          rejected: [{ line: 12, reason: 'xmlUrl must be an http or https address' }],
        },
      },
    },
    refusals: ['invalid'],
  },
  'GET /api/sources/export': {
    id: 'exportSources',
    summary: 'Export an OPML list',
    description: 'Returns all sources as an OPML list.',
    answers: { 200: { says: 'The OPML list', type: 'text/x-opml', example: OPML } },
  },
  'POST /api/sources/try': {
    id: 'trySource',
    summary: "Try a feed's address",
    description: `Reads a feed, or the feed to which a web page links, and stores nothing. Returns the feed's title and
number of items. Each of the first 20 items is listed with its date, the length and beginning of its text, and the
page from which its full text would be read.`,
    body: { example: { url: FEED } },
    answers: {
      200: {
        says: 'The feed, or the reason why it could not be read',
        schema: ShownTrial,
        example: {
          ok: false,
          reason: 'the answer is a web page that links to no feed',
          discovered: [],
          preferred: null,
        },
      },
    },
    refusals: ['unusable'],
  },
  'GET /api/sources': {
    id: 'listSources',
    summary: 'List sources',
    description: 'Lists sources page by page, optionally only those in a given state.',
    query: { state: 'failing' },
    answers: {
      200: {
        says: 'A page of sources',
        schema: z.object({ sources: z.array(ShownSource), cursor: text }),
        example: { sources: [PAPER], cursor: null },
      },
    },
  },
  'GET /api/sources/:id': {
    id: 'showSource',
    summary: 'Show a source',
    description: 'Returns one source, with the number of its items in each state and its last ten fetches.',
    answers: {
      200: {
        says: 'The source',
        schema: z.object({
          ...sourceFields,
          items: z.object({ wanted: z.int(), stored: z.int(), old: z.int(), refused: z.int() }),
          fetches: z.array(z.object(fetchFields)),
        }),
        example: { ...PAPER, items: { wanted: 1, stored: 40, old: 3, refused: 0 }, fetches: [FETCH] },
      },
    },
    refusals: ['not_found'],
  },
  'POST /api/sources/:id/fetch': {
    id: 'fetchSource',
    summary: 'Read a source now',
    description: `Reads a source now. The response gives the state of each new item. A \`wanted\` item will become an
article. For an \`old\` or \`refused\` item, the response gives the reason.`,
    answers: {
      200: {
        says: 'The source, the fetch and the new items',
        schema: z.object({
          ...sourceFields,
          fetch: z.object(fetchFields),
          fates: z.array(z.object({ ...itemFields, state: z.string(), reason: text })),
        }),
        example: {
          ...PAPER,
          fetch: FETCH,
          fates: [
            {
              title: 'Late goal decides the cup',
              url: 'https://paper.example/goal',
              publishedAt: '2026-11-28T07:30:00.000Z',
              state: 'wanted',
              reason: null,
            },
          ],
        },
      },
    },
    refusals: ['not_found', 'conflict'],
  },
  'PATCH /api/sources/:id': {
    id: 'changeSource',
    summary: 'Change a source',
    description: `Changes a source's settings: \`name\`, \`section\`, \`language\`, \`publisher\` (sources with the same
value count as one publisher), \`weight\` (0.1 to 10; 2 doubles the score of a story that only this source reports),
\`fullText\`, \`muted\` (the source is read but adds no articles) or \`paused\`. For the first four settings, null
restores the default, such as the feed's own title. For \`fullText\`, null means the value of \`FULL_TEXT\`. The other
settings cannot be null.`,
    body: { example: { paused: true } },
    answers: {
      200: {
        says: 'The updated source',
        schema: ShownSource,
        example: { ...PAPER, state: 'paused', reason: 'it is paused', nextAt: null },
      },
    },
    refusals: ['not_found', 'conflict'],
  },
  'DELETE /api/sources/:id': {
    id: 'deleteSource',
    summary: 'Delete a source',
    description:
      'Deletes a source but keeps its stored articles. Sources that came from `SOURCES` cannot be changed or deleted through the API, even if the variable no longer lists them.',
    answers: {
      200: {
        says: 'Confirmation of the deletion',
        schema: z.object({ deleted: z.boolean() }),
        example: { deleted: true },
      },
    },
    refusals: ['not_found', 'conflict'],
  },
}
