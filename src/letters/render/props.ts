// Computes the props of the digest's email template from an edition.
import type { Brand } from '../../../emails/_parts/brand.ts'
import { mark } from '../../../emails/_parts/mark.tsx'
import type { StoryProps } from '../../../emails/_parts/story.tsx'
import type { DigestEmailProps } from '../../../emails/digest.tsx'
import { directionOf } from '../../../locales/direction.ts'
import { fill, inNumerals, phrase } from '../../../locales/plural.ts'
import type { Words } from '../../../locales/words.ts'
import type { Edition, EditionStory } from '../../digest/edition.ts'
import { type HeadedStory, listBrief, listStories } from '../../digest/headed-stories.ts'
import { topicRuns } from '../../digest/topic-runs.ts'
import { wholeHeadline } from '../../digest/whole-headline.ts'
import { briefNote, leadLine, sourceNote } from '../coverage.ts'
import type { LegalLink } from '../legal-links.ts'
import { NAMED_OUTLETS, storyUrl, updateText } from '../text-part.ts'

/**
 * Short names of an edition's stories and themes, such as `s3` and `t0`. Marks contain them instead of the
 * ids, because the argument of a mark can contain only letters, digits and underscores.
 */
export type Places = {
  /** Short names of stories by id. */
  stories: ReadonlyMap<string, string>
  /** Short names of themes by id. */
  themes: ReadonlyMap<string, string>
  /** Ids of each topic's stories, by the short name of the topic's first story. */
  runs: ReadonlyMap<string, readonly string[]>
}

export function placesOf(edition: Edition): Places {
  const { themes } = edition
  const stories = new Map(listStories(edition).map(({ story }, index) => [story.id, `s${index}`]))
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
  legal: readonly LegalLink[]
  date: string
  webUrl: string
  archiveUrl: string
  joinUrl: string
  goodUrl: string
  notForMeUrl: string
  takesReplies: boolean
  preferences: boolean
  words: Words
}

/** Replaces spaces in the note after a headline in the news in brief, so that the note does not wrap. */
const NO_BREAK_SPACE = '\u00a0'

/**
 * Returns the digest template's props, with a mark in place of each value that is filled in later.
 * @param secret Word that identifies marks, from `secretFor()`.
 */
export function digestProps(
  edition: Edition,
  setting: LetterContext,
  places: Places,
  secret: string,
): DigestEmailProps {
  const { brand, name, words } = setting
  const slot = (of: string) => mark(secret, 'slot', of)
  const { lead } = edition
  const storyOf = (story: EditionStory) => storyProps(story, edition, setting, places)
  return {
    lang: edition.language,
    dir: directionOf(edition.language),
    brand,
    date: setting.date,
    counts: slot('counts'),
    preferencesNote: slot('choice'),
    preheader: edition.preheader,
    lead: lead ? { label: leadLine(lead.theme.name, lead, words), story: storyOf(lead) } : undefined,
    introduction: edition.introduction,
    brief: listBrief(edition).map((headed) => briefProps(headed, edition, setting, places)),
    arabicNumerals: inNumerals(1, words.locale) === '١',
    themes: edition.themes.map((theme) => ({
      id: places.themes.get(theme.id) ?? '',
      name: theme.name,
      runs: topicRuns(theme.stories).map(({ topic, stories }) => ({
        id: places.stories.get(stories[0]?.id ?? '') ?? '',
        topic: topic ?? undefined,
        stories: stories.map(storyOf),
      })),
      more: mark(secret, 'count', places.themes.get(theme.id)),
    })),
    rest: slot('rest'),
    words,
    end: words.end,
    why: fill(words.why, { name, address: slot('address') }),
    unsubscribeUrl: slot('unsubscribe'),
    preferencesUrl: setting.preferences ? slot('preferences') : undefined,
    webUrl: setting.webUrl,
    goodUrl: setting.goodUrl,
    notForMeUrl: setting.notForMeUrl,
    forwardUrl: forwardUrl(wholeHeadline(edition), setting),
    joinUrl: setting.joinUrl,
    legal: setting.legal,
    takesReplies: setting.takesReplies,
    secret,
  }
}

/** Returns a `mailto:` link for forwarding an edition's public URL. The link does not identify the reader. */
function forwardUrl(subject: string, { name, webUrl, words }: LetterContext): string {
  const body = `${fill(words.forwardText, { name })} ${webUrl}`
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`
}

function storyProps(
  story: EditionStory,
  { language }: Edition,
  { words, webUrl, archiveUrl }: LetterContext,
  places: Places,
): StoryProps {
  const rest = story.also.length - NAMED_OUTLETS
  const update = updateText(story, words)
  return {
    id: places.stories.get(story.id) ?? '',
    title: story.title,
    url: story.url || null,
    ...ownLanguage(story, language),
    summary: story.summary,
    update: update === null ? undefined : { name: update, url: `${archiveUrl}/${story.updateOf}` },
    credit: sourceNote(story, words),
    also: story.also.slice(0, NAMED_OUTLETS).map(({ source, url }) => ({ name: source, url: url || null })),
    others:
      rest > 0
        ? { name: phrase(words.moreOutlets, rest, words.locale), url: storyUrl(webUrl, story.id) }
        : undefined,
  }
}

function briefProps(
  { story, theme }: HeadedStory,
  { language }: Edition,
  { words }: LetterContext,
  places: Places,
): DigestEmailProps['brief'][number] {
  return {
    id: places.stories.get(story.id) ?? '',
    note: briefNote(theme.name, story, words).replaceAll(' ', NO_BREAK_SPACE),
    title: story.title,
    url: story.url || null,
    ...ownLanguage(story, language),
  }
}

/**
 * Returns a story's language and text direction, or an empty object if the language is unknown or the same as
 * the letter's.
 */
function ownLanguage({ language }: EditionStory, ofLetter: string) {
  if (language === null || language.split('-')[0] === ofLetter.split('-')[0]) return {}
  return { lang: language, dir: directionOf(language) }
}
