// Typesets an edition as a template. Renders it once, splits it where readers' letters differ, and limits its
// size.
import { createElement } from 'react'
import { mark } from '../../../emails/_parts/mark.tsx'
import { DigestEmail } from '../../../emails/digest.tsx'
import { inWords, longDate, wordsFor } from '../../../locales/locales.ts'
import type { Publication } from '../../config/config.ts'
import type { Edition, EditionStory } from '../../digest/edition.ts'
import { feedbackPath } from '../../digest/feedback.ts'
import { listBrief, listStories } from '../../digest/headed-stories.ts'
import { digestHeaders } from '../headers.ts'
import { legalLinks } from '../legal-links.ts'
import { sanitizeEdition } from '../sanitize.ts'
import { applyFit, type FittedEdition, fitStories } from '../size-limit.ts'
import type { StoryCounts, Template } from '../template.ts'
import { letterText } from '../text-part.ts'
import { brandOf } from './brand.ts'
import { measureStories } from './measure.ts'
import { parseMarks, secretFor } from './parse-marks.ts'
import { digestProps, type LetterContext, type Places, placesOf } from './props.ts'
import { toHtml } from './to-html.ts'
import { toPieces } from './to-template.ts'
import { wrapForOutlook } from './wrap-for-outlook.ts'

/** Publication settings that a letter needs. */
export type Letterhead = Omit<Publication, 'language'> & {
  /** True if the letter links to the reader's preferences page. */
  preferences?: boolean
}

/**
 * Typesets an edition. The same edition and publication always give the same template, byte for byte.
 *
 * The HTML is limited to 80,000 bytes and the text part to 40,000 bytes. If necessary, stories are first
 * shortened and then moved to the web. The template's `fit` lists these stories.
 */
export function typesetEdition(edition: Edition, publication: Letterhead): Template {
  const clean = inWords(sanitizeEdition(edition), wordsFor(edition.language))
  const setting = settingOf(clean, publication)
  const places = placesOf(clean)
  const secret = secretFor([clean, setting])

  const html = toHtml(createElement(DigestEmail, digestProps(clean, setting, places, secret)))
  const tidied = wrapForOutlook(html, mark(secret, 'tableStart'), mark(secret, 'tableEnd'))
  const nodes = parseMarks(tidied, secret, expectedMarks(clean, setting, places))

  const fit = fitStories(clean, measureStories(nodes, clean, setting, places))
  const fitted = applyFit(clean, fit)
  const gaveWay = fit.shortened.length > 0 || fit.moved.length > 0
  return {
    day: clean.day,
    from: publication.sender,
    replyTo: publication.replyTo,
    subject: clean.subject,
    html: toPieces(nodes, fitted, places, setting.words),
    text: letterText(fitted, setting),
    headers: digestHeaders({ ...publication, name: setting.name }, clean.language),
    counts: countsOf(fitted, setting, wordsIn(clean)),
    ...(gaveWay && { fit }),
  }
}

function settingOf({ day, language }: Edition, publication: Letterhead): LetterContext {
  const words = wordsFor(language)
  const brand = brandOf(publication)
  return {
    brand,
    name: brand.name,
    tagline: brand.tagline,
    postalAddress: brand.postalAddress,
    legal: legalLinks(publication, words),
    date: longDate(day, words),
    webUrl: new URL(`/digests/${day}`, publication.publicUrl).href,
    archiveUrl: new URL('/digests', publication.publicUrl).href,
    joinUrl: new URL('/', publication.publicUrl).href,
    goodUrl: new URL(feedbackPath(day, 'good'), publication.publicUrl).href,
    notForMeUrl: new URL(feedbackPath(day, 'not-for-me'), publication.publicUrl).href,
    takesReplies: publication.replyTo !== null,
    preferences: publication.preferences ?? false,
    words,
  }
}

/** Returns the expected number of occurrences of each mark in the rendered letter. */
function expectedMarks(
  edition: Edition,
  { preferences }: LetterContext,
  places: Places,
): Map<string, number> {
  const marks = new Map([
    ['slot:address', 1],
    ['slot:unsubscribe', 1],
    ['slot:counts', 1],
    ['slot:rest', 1],
    ['long:', 1],
    ['short:', 1],
  ])
  if (preferences) {
    marks.set('preferencesNote:', 1)
    marks.set('slot:choice', 1)
    marks.set('slot:preferences', 2) // once in the note about preferences and once in the footer
  }
  const brief = new Set(listBrief(edition).map(({ story }) => places.stories.get(story.id)))
  if (brief.size > 0) marks.set('section:brief', 1)
  for (const place of places.runs.keys()) marks.set(`run:${place}`, 1)
  for (const { id } of edition.themes) {
    for (const kind of ['section', 'more', 'count']) marks.set(`${kind}:${places.themes.get(id)}`, 1)
  }
  for (const { story } of listStories(edition)) {
    const place = places.stories.get(story.id)
    marks.set(`story:${place}`, brief.has(place) ? 2 : 1)
    if (story.summary !== '') marks.set(`summary:${place}`, 1)
  }
  return marks
}

/**
 * Returns the data for the slots `counts`, `choice` and `rest`.
 * @param ofAll Number of words in the whole edition. The letter may contain fewer.
 */
function countsOf(edition: FittedEdition, { words, preferences }: LetterContext, ofAll: number): StoryCounts {
  const away = edition.themes.flatMap(({ id: theme, more }) => more.map((id) => ({ id, theme })))
  const brief = listBrief(edition).map(({ story }) => story.id)
  const front = edition.lead ? [edition.lead.id, ...brief] : brief
  return {
    locale: words.locale,
    line: words.counts,
    stories: words.stories,
    themes: words.themes,
    minutes: words.minutes,
    total: Math.max(1, Math.round((edition.minutes * wordsIn(edition)) / Math.max(1, ofAll))),
    of: listStories(edition).map(({ story, theme }) => ({
      id: story.id,
      theme: theme.id,
      words: wordsOfStory(story),
    })),
    ...(away.length > 0 && { web: { phrase: words.onTheWeb, stories: away } }),
    ...(brief.length > 0 && { short: { stories: front, rest: words.moreOnTheWeb } }),
    ...(preferences && { choice: words.preferencesNote }),
  }
}

const wordsOfStory = ({ title, summary }: EditionStory) => `${title} ${summary}`.trim().split(' ').length

const wordsIn = (edition: Pick<Edition, 'lead' | 'themes'>) =>
  listStories(edition).reduce((sum, { story }) => sum + wordsOfStory(story), 0)
