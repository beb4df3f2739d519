// Creates the pages for the screenshots, from publications with sample editions. To add a page, add its path
// to `PATHS`.
import { addDays } from '../../src/calendar/clock.ts'
import { TRAP } from '../../src/http/pages/trap.tsx'
import { arabicDigest } from '../samples/arabic.ts'
import { sampleDigest } from '../samples/digest.ts'
import { aLink, aSite } from '../site.ts'
import { composedDay, DAY, IN_ARABIC } from './letters.ts'

export type Scene = { path: string; answer: (path: string) => Response | Promise<Response> }
type Site = Awaited<ReturnType<typeof aSite>>

const YESTERDAY = addDays(DAY, -1)
/** Day of an edition with more stories than a page shows in full. */
const LONG_DAY = addDays(DAY, -40)
/** Ages of the editions, in days. */
const AGES = [0, 1, 2, 3, 5, 6, 8, 9, 10, 13, 14, 15, 16, 40]

const PREFERENCES = await aLink('preferences')

/** Paths of the pages, keyed by the screenshot's name. */
const PATHS = {
  home: '/',
  edition: `/digests/${YESTERDAY}`,
  archive: '/digests',
  search: '/digests?q=the',
  confirm: await aLink('confirm'),
  unsubscribe: await aLink('unsubscribe'),
  preferences: PREFERENCES,
  address: await aLink('address'),
  'broken-link': '/confirm/x',
  embed: '/embed',
  nothing: '/nothing',
}

/** Forms to submit, as path and fields, keyed by the screenshot's name. */
const FORMS: Record<string, [path: string, fields: Record<string, string>]> = {
  // The honeypot field is filled in, so the page appears without a sign-up.
  asked: ['/subscribe', { email: 'ann.example@mail.example', [TRAP]: 'x' }],
  'home-refused': ['/subscribe', { email: 'ann.example' }],
  saved: [PREFERENCES, { themes: 'world', weekdays: '127' }],
  faults: [PREFERENCES, { timeZone: 'Mars/Olympus', weekdays: '127', pausedUntil: 'soon', email: 'ann' }],
  method: [`/digests/${DAY}`, {}],
}

/** Returns the pages in English and Arabic, keyed by the screenshot's name. */
export async function pages(): Promise<Record<string, Scene>> {
  const days = AGES.map((age) => addDays(DAY, -age))
  const composed = composedDay()
  const english = await aSite(
    days.map((day) => (day === LONG_DAY ? sampleDigest(day, 200) : { ...composed, day })),
    OFFICIAL,
  )
  const arabic = await aSite(days.map(arabicDigest), { ...OFFICIAL, ...IN_ARABIC })
  const busy = { limit: async () => ({ success: false }) }
  return {
    ...scenesOf(english),
    ...scenesOf(arabic, '-arabic'),
    'page-edition-long': { answer: english, path: `/digests/${LONG_DAY}` },
    'page-home-new': { answer: await aSite([]), path: '/' },
    'page-too-many': { answer: await aSite([], {}, { RATE_LIMITER: busy }), path: '/digests?q=the' },
  }
}

/** Variables of a publication with legal pages. */
const OFFICIAL = {
  TIME_ZONE: 'Europe/London',
  REPLY_TO: 'editors@news.example',
  IMPRINT_URL: 'https://press.example/imprint',
  PRIVACY_URL: 'https://press.example/privacy',
}

/** Returns a publication's pages, keyed by the screenshot's name. @param suffix Suffix of each name. */
function scenesOf(site: Site, suffix = ''): Record<string, Scene> {
  const pages = Object.entries(PATHS).map(([name, path]) => [name, { answer: site, path }] as const)
  const answers = Object.entries(FORMS).map(([name, [path, fields]]) => {
    const send = () => site(path, { method: 'POST', body: new URLSearchParams(fields) })
    const answer = (asked: string) => (asked === path ? send() : site(asked))
    return [name, { answer, path }] as const
  })
  return Object.fromEntries([...pages, ...answers].map(([name, scene]) => [`page-${name}${suffix}`, scene]))
}
