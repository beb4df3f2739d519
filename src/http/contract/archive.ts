// Describes the public copies of editions: pages, text, JSON, pictures and feeds.
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
    .meta({ description: 'Further publishers' }),
  language: z.string().nullable(),
  updateOf: Day.exactOptional().meta({
    description: 'Day of the earlier edition whose story this one continues',
  }),
  subject: z.string().exactOptional().meta({ description: "Label of the story's topic" }),
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
    headline: z.string().exactOptional().meta({ description: 'The headline in full' }),
    description: z.string().exactOptional().meta({ description: 'The next headlines in full' }),
    introduction: z.string().exactOptional().meta({ description: 'Written by an editor' }),
    minutes: z.int(),
    lead: z
      .object({ ...story, theme: z.object(theme) })
      .nullable()
      .exactOptional(),
    themes: z.array(z.object({ ...theme, stories: z.array(Story) })),
    brief: z.array(z.string()).meta({ description: 'Ids of the stories in brief, most important first' }),
    corrections: z
      .array(z.object({ at: IsoTime, day: Day, story: z.string().nullable(), note: z.string() }))
      .exactOptional()
      .meta({ description: 'Corrections made since the edition was published, oldest first' }),
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
      'the archive, by `?month=`. `?q=` searches the headlines of the last 366 editions, 20 results on each `?page=`',
    answers: { 200: page('The page') },
    refusals: ['not_found', 'too_many'],
  },
  'GET /digests/:day': {
    id: 'openEdition',
    summary: 'an edition as a page',
    answers: { 200: page('The page') },
    refusals: ['not_found'],
  },
  'GET /digests/:day.json': {
    id: 'readEdition',
    summary:
      'the edition as JSON. `lead` is the leading story, with its `theme`; `themes[].stories[]` are all the others',
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
    summary: 'the edition as plain text',
    answers: { 200: { says: 'The edition', type: 'text/plain' } },
    refusals: ['not_found'],
  },
  'GET /digests/:day.png': {
    id: 'readCard',
    summary: 'the picture that link previews show of an edition, 1200 by 630 pixels',
    answers: { 200: { says: 'The picture', type: 'image/png' } },
    refusals: ['not_found'],
  },
  'GET /feed.json': {
    id: 'readJsonFeed',
    summary: 'the 20 newest editions as JSON Feed',
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
    summary: 'the 20 newest editions as Atom',
    answers: { 200: { says: 'The feed', type: 'application/atom+xml' } },
  },
}
