// Defines editions and letters to check: short and long, in both text directions, and hostile.

import type { Edition, EditionStory } from '../../../src/digest/edition.ts'
import { listStories } from '../../../src/digest/headed-stories.ts'
import { bindLetter } from '../../../src/letters/bind.ts'
import { alertLetter } from '../../../src/letters/render/alert.ts'
import { addressChangeLetter, confirmationLetter } from '../../../src/letters/render/confirmation.ts'
import { typesetEdition } from '../../../src/letters/render/typeset.ts'
import { welcomeLetter } from '../../../src/letters/render/welcome.ts'
import { aDayOf, aReader, HERALD, ledBy } from './factories.ts'

const ARABIC = [
  'افتتاح الرصيف الشمالي من جديد بعد ثمانية أشهر',
  'مذنّب لم يتوقعه أحد يُرى من المدينة',
  'قطارات الليل تعود إلى خط الجبل في الربيع',
  'أسعار الحبوب تنخفض للأسبوع الثالث على التوالي',
  'جرعة واحدة تحمي من حمى المستنقعات خمس سنوات',
]

/** Gives the first two stories of the first theme a topic. The second updates a story of the day before. */
const running = (index: number, subject = 'The northern quay'): Partial<EditionStory> =>
  index % 9 === 0 && index < 18 ? { subject, ...(index === 9 && { updateOf: '2026-11-22' }) } : {}

/** Makes six in every seven stories Arabic. */
const arabic = (index: number): Partial<EditionStory> =>
  index % 7 === 3
    ? { source: 'Coast Daily', language: 'en' }
    : {
        ...running(index, 'الرصيف الشمالي'),
        title: `${ARABIC[index % ARABIC.length]} (${index})`,
        summary:
          'رست أول سفينة بعد الفجر بقليل، وشاهدها نحو مئتي شخص من فوق السور. واستبدل المهندسون الأساس كله.',
        source: index % 3 === 0 ? 'Coast Daily' : 'صحيفة الميناء',
        language: 'ar',
      }

const hostile = (index: number): Partial<EditionStory> => ({
  title: `</style><script>alert(${index})</script>"'><img src=x onerror=alert(1)> ${'x'.repeat(300)}`,
  summary: `${'y'.repeat(300)} mark0x:slot:unsubscribe; \u202e\u0000\r\nBcc: x@y.example افتتاح الرصيف`,
  source: `<b>${'z'.repeat(300)}`,
  also: [{ source: '"]]>', url: 'javascript:alert(1)', title: '' }],
  language: index % 2 === 0 ? 'ar' : '"><i>',
  subject: `<h1>"'</div>${'w'.repeat(300)}`,
  updateOf: index % 2 === 0 ? '2026-11-22' : '"><script>alert(1)</script>',
})

/** Editions by name. */
export const DAYS: Readonly<Record<string, Edition>> = {
  'a day of 1 story': aDayOf(1),
  'a day of 5 stories': { ...aDayOf(5), lead: null },
  'a day of 15 stories': ledBy('id-0', aDayOf(15, running)),
  'a day of 40 stories': ledBy('id-1', aDayOf(40, running)),
  'a day of 200 stories': ledBy('id-1', aDayOf(200, running)),
  'a day in Arabic': {
    ...ledBy('id-0', aDayOf(15, arabic)),
    language: 'ar',
    subject: ARABIC[0] ?? '',
    preheader: ARABIC[1] ?? '',
  },
  'a hostile day': { ...aDayOf(12, hostile), subject: 'Quay\r\nBcc: x@y.example', preheader: '</title><b>' },
}

export const letterOf = async (edition: Edition, publication = HERALD) =>
  bindLetter(typesetEdition(edition, publication), aReader)

/** Binds a letter for a reader who gets the first three themes of an edition, except the first story. */
const chosenLetterOf = async (edition = aDayOf(15)) => {
  const template = typesetEdition(edition, { ...HERALD, preferences: true })
  const stories = listStories({ ...edition, themes: edition.themes.slice(0, 3) })
  const [first, ...others] = stories.map(({ story }) => story.id)
  if (first === undefined) throw new RangeError('Cannot select from an edition without stories')
  const preferencesUrl = 'https://news.example/preferences/token'
  return bindLetter(template, { ...aReader, preferencesUrl, stories: new Set(others) })
}

const to = aReader.address
const confirmUrl = `https://news.example/confirm/${'t'.repeat(200)}`
const inArabic = { ...HERALD, language: 'ar' }

/** Transactional emails by name, except the reply to an unsubscribe request. */
export const OTHER_LETTERS = {
  'the letter that asks to confirm': async () => ({
    ...confirmationLetter({ confirmUrl, publication: HERALD }),
    to,
  }),
  'the letter that asks to confirm, in Arabic': async () => ({
    ...confirmationLetter({ confirmUrl, publication: inArabic }),
    to,
  }),
  'the letter to a new address': async () => ({
    ...addressChangeLetter({ confirmUrl, publication: HERALD }),
    to,
  }),
  'the letter to a new reader': async () => ({
    ...welcomeLetter({
      publication: HERALD,
      first: {
        at: new Date('2026-11-24T06:00:00Z'),
        now: new Date('2026-11-23T12:00:00Z'),
        timeZone: 'Europe/Berlin',
      },
      latest: { day: '2026-11-23', subject: 'Port reopens its northern quay' },
      unsubscribeUrl: aReader.unsubscribeUrl,
      address: to,
    }),
    to,
  }),
  'the letter to the operator': async () => ({
    ...alertLetter({
      publication: HERALD,
      day: '2026-11-23',
      what: 'halted',
      reason: 'Resend refuses every call: the API key is not valid',
      counts: { accepted: 1200, pending: 800 },
    }),
    to,
  }),
}

const branded = {
  ...HERALD,
  brand: { ...HERALD.brand, tagline: 'From the harbour', logoUrl: 'https://cdn.example/logo.png' },
}

/** Memoises a function that makes a letter, because typesetting a long day takes a while. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    return made
  }
}

const MAKERS = {
  'a day under a logo': () => letterOf(aDayOf(5), branded),
  'a day that a reader chose from': () => chosenLetterOf(DAYS['a day of 15 stories']),
  'a day in Arabic that a reader chose from': () => chosenLetterOf(DAYS['a day in Arabic']),
  ...Object.fromEntries(Object.entries(DAYS).map(([name, edition]) => [name, () => letterOf(edition)])),
  ...OTHER_LETTERS,
}

/** All letters to check, by name, including the transactional emails above. */
export const LETTERS = Object.fromEntries(Object.entries(MAKERS).map(([name, make]) => [name, once(make)]))
