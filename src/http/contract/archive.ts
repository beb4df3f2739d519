// Describes the API calls for editions' public copies: pages, text, JSON, images and feeds.
import * as z from 'zod'
import type { Edition, EditionStory } from '../../digest/edition.ts'
import { Day, IsoTime, named, type Operations, page } from './operation.ts'

const story = {
  id: z.string(),
  title: z.string(),
  url: z.string(),
  source: z.string(),
  summary: z.string(),
  minutes: z.int(),
  also: z
    .array(z.object({ source: z.string(), url: z.string(), title: z.string() }))
    .meta({ description: "Other publishers' reports of the story" }),
  language: z.string().nullable(),
  updateOf: Day.exactOptional().meta({
    description: 'Day of the edition with the story that this one updates',
  }),
  subject: z.string().exactOptional().meta({ description: 'Topic label shown with the story' }),
}
const Story = named('Story', z.object(story) satisfies z.ZodType<EditionStory>)
const theme = { id: z.string(), name: z.string() }

const ShownEdition = named(
  'Edition',
  z.object({
    day: Day,
    language: z.string(),
    subject: z.string(),
    preheader: z.string(),
    headline: z.string().exactOptional().meta({ description: 'The full headline for pages and feeds' }),
    description: z
      .string()
      .exactOptional()
      .meta({ description: 'Up to three more full headlines, or the preheader if there are no others' }),
    introduction: z.string().exactOptional().meta({ description: 'Introduction written by an editor' }),
    minutes: z.int(),
    lead: z
      .object({ ...story, theme: z.object(theme) })
      .nullable()
      .exactOptional(),
    themes: z.array(z.object({ ...theme, stories: z.array(Story) })),
    brief: z
      .array(z.string())
      .meta({ description: 'Ids of the stories under "In brief", most important first' }),
    corrections: z
      .array(z.object({ at: IsoTime, day: Day, story: z.string().nullable(), note: z.string() }))
      .exactOptional()
      .meta({ description: 'Corrections made after publication, oldest first' }),
  }) satisfies z.ZodType<Edition>,
)

const COMET = {
  id: '5f2c',
  title: 'Comet seen over Berlin',
  url: 'https://news.example/comet',
  source: 'News Example',
  summary: 'Astronomers in Berlin saw a comet on Tuesday night, the third this year.',
  minutes: 1,
  also: [],
  language: 'en',
}

export const archiveOperations: Operations = {
  'GET /digests': {
    id: 'openArchive',
    summary:
      'shows the archive, or one month of it with `?month=2026-11`. `?q=` searches the headlines of the newest 366 editions, and shows 20 results per page (`?page=`)',
    answers: { 200: page('The page') },
    refusals: ['not_found', 'too_many'],
  },
  'GET /digests/:day': {
    id: 'openEdition',
    summary: 'shows an edition as a web page',
    answers: { 200: page('The page') },
    refusals: ['not_found'],
  },
  'GET /digests/:day.json': {
    id: 'readEdition',
    summary:
      'returns an edition as JSON. `lead` is the lead story with its `theme`, and `themes[].stories[]` contains all other stories',
    answers: {
      200: {
        says: 'The edition',
        schema: ShownEdition,
        example: {
          day: '2026-11-28',
          language: 'en',
          subject: COMET.title,
          preheader: 'And two more stories',
          minutes: 3,
          lead: { ...COMET, theme: { id: 'science', name: 'Science' } },
          themes: [],
          brief: [],
        },
      },
    },
    refusals: ['not_found'],
  },
  'GET /digests/:day.txt': {
    id: 'readEditionAsText',
    summary: 'returns an edition as plain text',
    answers: { 200: { says: 'The edition', type: 'text/plain' } },
    refusals: ['not_found'],
  },
  'GET /digests/:day.png': {
    id: 'readCard',
    summary: 'returns the link-preview image of an edition, 1200 by 630 pixels',
    answers: { 200: { says: 'The image', type: 'image/png' } },
    refusals: ['not_found'],
  },
  'GET /feed.json': {
    id: 'readJsonFeed',
    summary: 'returns the 20 newest editions as a JSON feed',
    answers: {
      200: {
        says: 'The feed',
        type: 'application/feed+json',
        schema: z.looseObject({
          version: z.literal('https://jsonfeed.org/version/1.1'),
          title: z.string(),
          items: z.array(
            z.looseObject({
              id: z.string(),
              url: z.string(),
              title: z.string(),
              content_html: z.string(),
              date_published: IsoTime,
              date_modified: IsoTime.optional(),
            }),
          ),
        }),
      },
    },
  },
  'GET /feed.xml': {
    id: 'readAtomFeed',
    summary: 'returns the 20 newest editions as an Atom feed',
    answers: { 200: { says: 'The feed', type: 'application/atom+xml' } },
  },
}
