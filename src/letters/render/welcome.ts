// Renders the welcome letter, sent after confirmation.
import { WelcomeEmail } from '../../../emails/welcome.tsx'
import { clockTime, wordsFor } from '../../../locales/locales.ts'
import { fill } from '../../../locales/plural.ts'
import type { Publication, Schedule } from '../../config/config.ts'
import { listHeaders } from '../headers.ts'
import { toSingleLine } from '../sanitize.ts'
import { brandOf } from './brand.ts'
import { renderTransactional, type Unaddressed } from './transactional.ts'

export type Welcomed = {
  publication: Publication
  /** When this reader's letters arrive. */
  schedule: Pick<Schedule, 'hour' | 'minute'>
  address: string
  unsubscribeUrl: string
  preferencesUrl?: string
  /** The newest edition; null if there is none yet. */
  latest: { day: string; subject: string } | null
}

/** Renders a letter that says what to expect, links to the newest edition and explains how to unsubscribe. */
export async function welcomeLetter(welcomed: Welcomed): Promise<Unaddressed> {
  const { publication, schedule, address, unsubscribeUrl, preferencesUrl, latest } = welcomed
  const words = wordsFor(publication.language)
  const brand = brandOf(publication)
  const { name, postalAddress } = brand
  const { welcome } = words
  const url = (path: string) => `${publication.publicUrl}${path}`
  const heading = fill(welcome.heading, { name })
  const expect = fill(welcome.expect, { name, time: clockTime(schedule.hour, schedule.minute, words) })
  const edition = latest && { title: toSingleLine(latest.subject, 200), url: url(`/digests/${latest.day}`) }
  const props = {
    brand,
    subject: fill(welcome.subject, { name }),
    preheader: edition === null ? expect : welcome.preheader,
    heading,
    expect,
    latest: edition === null ? undefined : { before: welcome.latest, ...edition },
    end: welcome.leave,
    why: fill(words.why, { name, address }),
    unsubscribeUrl,
    preferencesUrl,
    archiveUrl: url('/digests'),
    allEditions: words.pages.allEditions,
    words,
  }
  const lines = [
    `${name}\n\n${heading}\n\n${expect}\n`,
    edition && `${welcome.latest}\n${edition.title}: ${edition.url}\n`,
    `${props.allEditions}: ${props.archiveUrl}\n\n${welcome.leave}\n\n-- \n${props.why}`,
    preferencesUrl && `${words.preferences}: ${preferencesUrl}`,
    `${words.unsubscribe}: ${unsubscribeUrl}\n${postalAddress}\n`,
  ]
  const text = lines.filter(Boolean).join('\n')
  const letter = await renderTransactional(WelcomeEmail, props, { publication, kind: 'welcome', text })
  return {
    ...letter,
    headers: { ...letter.headers, ...listHeaders(publication, unsubscribeUrl) },
  }
}
