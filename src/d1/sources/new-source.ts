// Creates the records of new sources.
import type { FullText } from '../../feeds/full-text.ts'
import { siteOf } from '../../feeds/site.ts'
import type { Source } from './sources.ts'

/** Optional settings for a new source. If one is null or missing, the feed's own value or the default applies. */
export type ChosenSettings = {
  [Name in 'name' | 'section' | 'language' | 'publisher']?: string | null | undefined
} & {
  fullText?: FullText | null | undefined
  weight?: number | undefined
}

export type NewSource = Pick<
  Source,
  'id' | 'url' | 'askedUrl' | 'site' | 'name' | 'section' | 'language' | 'publisher' | 'weight' | 'fullText'
>

/** Creates the record of a new source, with a new id. */
export const newSource = (url: string, settings: ChosenSettings = {}): NewSource => ({
  id: crypto.randomUUID(),
  url,
  askedUrl: url,
  site: siteOf(url),
  name: settings.name ?? null,
  section: settings.section ?? null,
  language: settings.language ?? null,
  publisher: settings.publisher ?? null,
  weight: settings.weight ?? 1,
  fullText: settings.fullText ?? null,
})
