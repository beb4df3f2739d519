// Describes the calls about sources.
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
    description: `Adds a feed. The address of a page also works if the page links to its feed. \`name\`, \`section\`, \`language\`,
\`publisher\`, \`weight\` and \`fullText\` are optional, and mean the same as in [a change](#patch-apisourcesid).`,
    body: { example: { url: PAPER.askedUrl, section: 'Sport' } },
    answers: {
      200: {
        says: 'The existing source, unchanged',
        schema: z.object({ ...sourceFields, items: z.int().optional() }),
      },
      201: {
        says: 'The new source, with the number of its items',
        schema: z.object({ ...sourceFields, items: z.int() }),
        example: { ...PAPER, items: 20 },
      },
    },
    refusals: ['unusable'],
  },
  'POST /api/sources/import': {
    id: 'importSources',
    summary: 'Import an OPML list',
    description: `Adds the feeds of an OPML list, as feed readers export it: nested to any depth, with at most 5 MB and 5,000 feeds. The
innermost folder becomes the section. Importing a list again changes nothing, and neither does importing an export.`,
    body: { type: 'text/x-opml', example: OPML },
    answers: {
      200: {
        says: 'What happened to the feeds in the list',
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
    answers: { 200: { says: 'The list', type: 'text/x-opml', example: OPML } },
  },
  'POST /api/sources/try': {
    id: 'trySource',
    summary: 'Try an address',
    description: `Reads a feed, or the feed to which a page links, and stores nothing. Returns the title, the number of items and, for the
first few, the date, the length of the text and the page with the full text, if it would be read.`,
    body: { example: { url: FEED } },
    answers: {
      200: {
        says: 'The feed, or the reason why it could not be read',
        schema: ShownTrial,
        example: {
          ok: false,
          reason: 'a page answers in place of a feed, and it names no feed',
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
    description: 'Lists sources page by page: all of them, or only those in a given state.',
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
    description: 'Returns one source, with the numbers of its items by state and its last ten fetches.',
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
    description: `Reads a source now. The answer gives the state of each new item: \`wanted\` (it will become an article), \`old\` or
\`refused\`, with the reason.`,
    answers: {
      200: {
        says: 'The source, this fetch, and the new items',
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
    description: `Changes \`name\`, \`section\`, \`language\`, \`publisher\` (sources with the same one count as one publisher),
\`weight\` (0.1 to 10; a weight of 2 doubles the scores of its stories), \`fullText\`, \`muted\` (the source is read, but
adds no articles) or \`paused\`. Null restores the feed's own value.`,
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
    summary: 'Forget a source',
    description:
      'Deletes a source. Its articles stay. A source listed in `SOURCES` can be neither changed nor deleted.',
    answers: {
      200: {
        says: 'Whether it was deleted',
        schema: z.object({ deleted: z.boolean() }),
        example: { deleted: true },
      },
    },
    refusals: ['not_found', 'conflict'],
  },
}
