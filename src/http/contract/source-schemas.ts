// Defines the schemas of sources, their fetches, and the result of trying an address.
import * as z from 'zod'
import { FULL_TEXT } from '../../feeds/full-text.ts'
import { SOURCE_STATES } from '../../feeds/source-state.ts'
import { IsoTime, named } from './operation.ts'

const text = z.string().nullable()
const time = IsoTime.nullable()

/** Schemas of a source's fields. */
export const sourceFields = {
  id: z.string(),
  url: z.string(),
  askedUrl: z.string().meta({ description: 'The address as entered, possibly of a web page' }),
  origin: z.enum(['api', 'config']),
  state: z.enum(SOURCE_STATES),
  reason: text.meta({
    description:
      'Why the source is paused, where it moved, or what is wrong and when the next attempt is due',
  }),
  name: text,
  title: text,
  home: text,
  section: text,
  language: text,
  publisher: text,
  weight: z
    .number()
    .meta({ description: 'Factor for story scores, averaged over the publishers of a story' }),
  fullText: z.enum(FULL_TEXT).nullable(),
  muted: z.boolean(),
  status: z.int().nullable(),
  failures: z.int(),
  nextAt: time,
  fetchedAt: time,
  okAt: time,
  newAt: time,
  createdAt: IsoTime,
}
/** Schema of a source. */
export const ShownSource = named('Source', z.object(sourceFields))
/** Schemas of a fetch's fields. */
export const fetchFields = {
  at: IsoTime,
  status: z.int().nullable(),
  reason: text,
  items: z.int(),
  new: z.int(),
}
/** Schemas of the fields that every feed item has. */
export const itemFields = { title: z.string(), url: text, publishedAt: time }

/** Schema of the result of trying an address. */
export const ShownTrial = named(
  'TriedAddress',
  z.union([
    z.object({
      ok: z.literal(true),
      url: z.string(),
      title: text,
      home: text,
      language: text,
      partial: z.boolean().meta({ description: 'Whether the feed was truncated' }),
      count: z.int(),
      items: z.array(z.object({ ...itemFields, characters: z.int(), excerpt: z.string(), page: text })),
    }),
    z.object({ ok: z.literal(false), reason: z.string(), discovered: z.array(z.string()), preferred: text }),
  ]),
)

/** Example of a feed's address. */
export const FEED = 'https://paper.example/feed'
/** Example of a source. */
export const PAPER = {
  id: '4f1c2a9e-6f0a-4e0b-9a37-0f4f4f1b7a11',
  url: FEED,
  askedUrl: 'https://paper.example/',
  origin: 'api',
  state: 'active',
  reason: null,
  name: null,
  title: 'The Paper',
  home: 'https://paper.example/',
  section: 'Sport',
  language: null,
  publisher: null,
  weight: 1,
  fullText: null,
  muted: false,
  status: 200,
  failures: 0,
  nextAt: '2026-11-28T08:30:00.000Z',
  fetchedAt: '2026-11-28T08:00:00.000Z',
  okAt: '2026-11-28T08:00:00.000Z',
  newAt: '2026-11-28T08:00:00.000Z',
  createdAt: '2026-11-27T10:00:00.000Z',
}
/** Example of a fetch. */
export const FETCH = { at: '2026-11-28T08:00:00.000Z', status: 200, reason: null, items: 20, new: 1 }
