// Renders the welcome email, which readers get after they confirm their subscription.
import { WelcomeEmail } from '../../../emails/welcome.tsx'
import { dayInWords, timeOfDay, wordsFor, zoneName } from '../../../locales/locales.ts'
import { fill } from '../../../locales/plural.ts'
import type { Words } from '../../../locales/words.ts'
import { localDay, MS_PER_DAY } from '../../calendar/clock.ts'
import type { Publication } from '../../config/config.ts'
import { listHeaders } from '../headers.ts'
import { legalLinks, legalText } from '../legal-links.ts'
import { toSingleLine } from '../sanitize.ts'
import { brandOf } from './brand.ts'
import { renderTransactional, type Unaddressed } from './transactional.ts'

export type Welcomed = {
  publication: Publication
  /** When the reader's first letter is due, the current time, and the time zone used in the email. */
  first: { at: Date; now: Date; timeZone: string }
  address: string
  unsubscribeUrl: string
  preferencesUrl?: string
  /** The newest edition, or null before the first one. */
  latest: { day: string; subject: string } | null
}

/**
 * Renders the welcome email. It says what to expect, links to the newest edition if there is one, and
 * explains how to unsubscribe.
 */
export function welcomeLetter(welcomed: Welcomed): Unaddressed {
  const { publication, address, unsubscribeUrl, preferencesUrl, latest } = welcomed
  const words = wordsFor(publication.language)
  const brand = brandOf(publication)
  const { name, postalAddress } = brand
  const { welcome } = words
  const url = (path: string) => `${publication.publicUrl}${path}`
  const heading = fill(welcome.heading, { name })
  const expect = `${firstLetter(welcomed.first, words)} ${welcome.daily}`
  const contacts = fill(welcome.contacts, { sender: addressIn(publication.sender) })
  const advice = publication.replyTo === null ? contacts : `${contacts} ${words.replies}`
  const edition = latest && { title: toSingleLine(latest.subject, 200), url: url(`/digests/${latest.day}`) }
  const props = {
    brand,
    subject: fill(welcome.subject, { name }),
    preheader: edition === null ? expect : welcome.preheader,
    heading,
    expect,
    advice,
    latest: edition === null ? undefined : { before: welcome.latest, ...edition },
    end: welcome.leave,
    why: fill(words.why, { name, address }),
    unsubscribeUrl,
    preferencesUrl,
    archiveUrl: url('/digests'),
    allEditions: words.pages.allEditions,
    legal: legalLinks(publication, words),
    words,
  }
  const lines = [
    `${name}\n\n${heading}\n\n${expect}\n`,
    edition && `${welcome.latest}\n${edition.title}: ${edition.url}\n`,
    `${props.allEditions}: ${props.archiveUrl}\n\n${advice}\n\n${welcome.leave}\n\n-- \n${props.why}`,
    preferencesUrl && `${words.preferences}: ${preferencesUrl}`,
    `${words.unsubscribe}: ${unsubscribeUrl}\n${postalAddress}\n${legalText(props.legal)}`,
  ]
  const text = lines.filter(Boolean).join('\n')
  const letter = renderTransactional(WelcomeEmail, props, { publication, kind: 'welcome', text })
  return {
    ...letter,
    headers: { ...letter.headers, ...listHeaders(publication, unsubscribeUrl) },
  }
}

/**
 * Returns the sentence that says when the first letter arrives, such as `Your first letter arrives tomorrow
 * at 07:00 (Central European Time).`
 */
function firstLetter({ at, now, timeZone }: Welcomed['first'], words: Words): string {
  const { locale, welcome } = words
  const day = localDay(at, timeZone)
  const ahead = (Date.parse(day) - Date.parse(localDay(now, timeZone))) / MS_PER_DAY
  const values = { time: timeOfDay(at, timeZone, words), zone: zoneName(timeZone, words) }
  if (ahead <= 1) {
    const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(ahead, 'day')
    return fill(welcome.soon, { ...values, day: relative })
  }
  const date = dayInWords(day, locale, { weekday: 'long', day: 'numeric', month: 'long' })
  return fill(welcome.later, { ...values, day: date })
}

/** Returns a sender's address without the sender's name. */
const addressIn = (sender: string) => /<([^<>]+)>$/.exec(sender)?.[1] ?? sender
