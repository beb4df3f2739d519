// Computes the props of the digest's email template.
import type { Brand } from '../../../emails/_parts/brand.ts'
import { mark } from '../../../emails/_parts/mark.tsx'
import type { StoryProps } from '../../../emails/_parts/story.tsx'
import type { DigestEmailProps } from '../../../emails/digest.tsx'
import { directionOf } from '../../../locales/direction.ts'
import { fill, phrase } from '../../../locales/plural.ts'
import type { Words } from '../../../locales/words.ts'
import type { Edition, EditionStory } from '../../digest/edition.ts'
import { topicRuns } from '../../digest/topic-runs.ts'
import { NAMED_OUTLETS, updateText } from '../text-part.ts'

/** Short names for stories and themes, by their ids. Marks can carry only letters and digits. */
export type Places = {
  stories: ReadonlyMap<string, string>
  themes: ReadonlyMap<string, string>
  /** Ids of the stories of each topic, by the short name of its first story. */
  runs: ReadonlyMap<string, readonly string[]>
}

export function placesOf({ themes }: Edition): Places {
  const ids = themes.flatMap(({ stories }) => stories.map(({ id }) => id))
  const stories = new Map(ids.map((id, index) => [id, `s${index}`]))
  const runs = themes.flatMap((theme) => topicRuns(theme.stories)).filter(({ topic }) => topic !== null)
  return {
    stories,
    themes: new Map(themes.map(({ id }, index) => [id, `t${index}`])),
    runs: new Map(
      runs.map((run) => [stories.get(run.stories[0]?.id ?? '') ?? '', run.stories.map(({ id }) => id)]),
    ),
  }
}

export type LetterContext = {
  brand: Brand
  name: string
  tagline: string | undefined
  postalAddress: string
  date: string
  webUrl: string
  archiveUrl: string
  preferences: boolean
  words: Words
}

/** Returns the props, with a mark wherever readers' letters differ. @param secret See `secretFor()`. */
export function digestProps(
  edition: Edition,
  setting: LetterContext,
  places: Places,
  secret: string,
): DigestEmailProps {
  const { brand, name, words } = setting
  const slot = (of: string) => mark(secret, 'slot', of)
  return {
    lang: edition.language,
    dir: directionOf(edition.language),
    brand,
    date: setting.date,
    counts: slot('counts'),
    preferencesNote: slot('choice'),
    preheader: edition.preheader,
    brief: briefProps(edition, places),
    noLead: edition.lead === null ? words.noLead : undefined,
    themes: edition.themes.map((theme) => ({
      id: places.themes.get(theme.id) ?? '',
      name: theme.name,
      runs: topicRuns(theme.stories).map(({ topic, stories }) => ({
        id: places.stories.get(stories[0]?.id ?? '') ?? '',
        topic: topic ?? undefined,
        stories: stories.map((story) => storyProps(story, edition, setting, places)),
      })),
      more: mark(secret, 'count', places.themes.get(theme.id)),
    })),
    words,
    end: words.end,
    why: fill(words.why, { name, address: slot('address') }),
    unsubscribeUrl: slot('unsubscribe'),
    preferencesUrl: setting.preferences ? slot('preferences') : undefined,
    webUrl: setting.webUrl,
    secret,
  }
}

function storyProps(
  story: EditionStory,
  { language, lead }: Edition,
  { words, archiveUrl }: LetterContext,
  places: Places,
): StoryProps {
  const rest = story.also.length - NAMED_OUTLETS
  const update = updateText(story, words)
  return {
    id: places.stories.get(story.id) ?? '',
    title: story.title,
    url: story.url || null,
    leads: story.id === lead,
    ...ownLanguage(story, language),
    summary: story.summary,
    update: update === null ? undefined : { name: update, url: `${archiveUrl}/${story.updateOf}` },
    credit: `${story.source}${words.comma}${phrase(words.minutesToRead, story.minutes, words.locale)}`,
    also: story.also.slice(0, NAMED_OUTLETS).map(({ source, url }) => ({ name: source, url: url || null })),
    others: rest > 0 ? phrase(words.moreOutlets, rest, words.locale) : undefined,
  }
}

function briefProps({ themes, brief, language }: Edition, places: Places): DigestEmailProps['brief'] {
  return brief.flatMap((id) =>
    themes.flatMap((theme) =>
      theme.stories
        .filter((story) => story.id === id)
        .map((story) => ({
          id: places.stories.get(id) ?? '',
          theme: theme.name,
          title: story.title,
          url: story.url || null,
          ...ownLanguage(story, language),
        })),
    ),
  )
}

/** Returns a story's language if it differs from the letter's. */
function ownLanguage({ language }: EditionStory, ofLetter: string) {
  if (language === null || language.split('-')[0] === ofLetter.split('-')[0]) return {}
  return { lang: language, dir: directionOf(language) }
}
