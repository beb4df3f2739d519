// Creates the letters for the screenshots. To add a letter, return it from `others()` or `letters()`.
import { createElement } from 'react'
import { render } from 'react-email'
import Preview from '../../emails/previews/digest.tsx'
import { parseArticle } from '../../src/articles/article.ts'
import type { Publication } from '../../src/config/config.ts'
import { composeEdition } from '../../src/digest/compose.ts'
import type { Edition } from '../../src/digest/edition.ts'
import { listStories } from '../../src/digest/headed-stories.ts'
import { DEFAULT_RULES } from '../../src/digest/selection-rules.ts'
import { wholeHeadline } from '../../src/digest/whole-headline.ts'
import { bindLetter } from '../../src/letters/bind.ts'
import { alertLetter } from '../../src/letters/render/alert.ts'
import { addressChangeLetter, confirmationLetter } from '../../src/letters/render/confirmation.ts'
import { typesetEdition } from '../../src/letters/render/typeset.ts'
import { welcomeLetter } from '../../src/letters/render/welcome.ts'
import type { Message } from '../../src/letters/template.ts'
import { arabicDigest } from '../samples/arabic.ts'
import { sampleArticles } from '../samples/samples.ts'
import { ORIGIN, publication } from '../site.ts'
import { shapedDays } from './days.ts'

export const DAY = '2026-11-23'
const NOW = new Date(`${DAY}T07:00:00Z`)

/** Variables of an Arabic publication. */
export const IN_ARABIC = { LANGUAGE: 'ar', PUBLICATION_NAME: 'صحيفة اليوم' }

/** Composes an edition from the sample articles with the production code. */
export function composedDay(stories = 25, lead: 'two_publishers' | 'none' = 'two_publishers'): Edition {
  const articles = sampleArticles(NOW).flatMap(({ id, ...value }) => {
    const parsed = parseArticle(DAY, id, value)
    return parsed.ok ? [parsed.article] : []
  })
  return composeEdition(articles, [], {
    day: DAY,
    language: 'en',
    now: NOW,
    limits: { stories, storiesPerTheme: 5, storiesPerPublisher: 8 },
    rules: { ...DEFAULT_RULES, lead },
  }).edition
}

const reader = {
  address: 'reader@example.com',
  unsubscribeUrl: `${ORIGIN}/unsubscribe/token`,
  preferencesUrl: `${ORIGIN}/preferences/token`,
}

/** Creates an edition's letter, with all themes or only the first `themes`. */
function digestLetter(edition: Edition, by: Publication, themes?: number) {
  const template = typesetEdition(edition, { ...by, preferences: true })
  const chosen = edition.themes.slice(0, themes)
  const ids = listStories({ ...edition, themes: chosen }).map(({ story }) => story.id)
  return bindLetter(template, themes === undefined ? reader : { ...reader, stories: new Set(ids) })
}

function shortLetter(edition: Edition, by: Publication) {
  const template = typesetEdition(edition, { ...by, preferences: true })
  return bindLetter(template, { ...reader, short: true })
}

/** Creates letters from editions of different shapes. */
function shapedLetters(by: Publication): [name: string, letter: Message][] {
  const days = Object.entries(shapedDays(DAY, composedDay))
  return days.map(([name, edition]) => [name, digestLetter(edition, by)])
}

/** Creates a confirmation, an address change, a welcome and an alert. */
function others(by: Publication) {
  const confirmUrl = `${ORIGIN}/confirm/1.k3v9q2mx.subscribers.c.7f3k9q2m.1.1795999999.Qm9yZWFsaXM`
  const latest = { day: DAY, subject: wholeHeadline(composedDay()) }
  return {
    confirmation: confirmationLetter({ confirmUrl, publication: by }),
    'address-change': addressChangeLetter({ confirmUrl, publication: by }),
    welcome: welcomeLetter({
      publication: by,
      first: {
        at: new Date('2026-11-24T06:00:00Z'),
        now: new Date('2026-11-23T12:00:00Z'),
        timeZone: 'Europe/Berlin',
      },
      latest,
      ...reader,
    }),
    alert: alertLetter({
      publication: by,
      day: DAY,
      what: 'halted',
      reason: 'Resend refuses every call: the API key is not valid',
      counts: { accepted: 1200, pending: 800 },
    }),
  }
}

const asPage = (text: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="color-scheme" content="light dark"><pre dir="auto" style="margin:16px;font:14px/1.45 monospace;white-space:pre-wrap;overflow-wrap:anywhere">${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</pre></html>`

/**
 * Returns HTML documents, keyed by the screenshot's name: letters and their text parts in English and Arabic,
 * and the preview.
 */
export async function letters(): Promise<Record<string, string>> {
  const [english, arabic] = [publication(), publication(IN_ARABIC)]
  const withLogo = publication({ LOGO_URL: `${ORIGIN}/logo.png` })
  const set = {
    letter: digestLetter(composedDay(), english),
    'letter-chosen': digestLetter(composedDay(), english, 3),
    'letter-arabic': digestLetter(arabicDigest(DAY), arabic),
    'letter-arabic-chosen': digestLetter(arabicDigest(DAY), arabic, 2),
    'letter-short': shortLetter(composedDay(), english),
    'letter-logo': digestLetter(composedDay(5), withLogo),
    ...Object.fromEntries(shapedLetters(english)),
    ...others(english),
    ...Object.fromEntries(Object.entries(others(arabic)).map(([name, letter]) => [`${name}-arabic`, letter])),
  }
  const parts = Object.entries(set).map(([name, { html, text }]) => [
    [name, html],
    [`${name}-text`, asPage(text)],
  ])
  const preview = await render(createElement(Preview, Preview.PreviewProps))
  return { ...Object.fromEntries(parts.flat()), preview }
}
