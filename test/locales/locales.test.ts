import { describe, expect, test } from 'vitest'
import { directionOf } from '../../locales/direction.ts'
import { en } from '../../locales/en.ts'
import {
  clockTime,
  inWords,
  LANGUAGES,
  longDate,
  monthOf,
  wordsFor,
  zoneName,
} from '../../locales/locales.ts'
import { THEMES } from '../../src/themes/theme.ts'
import { aDigest } from '../letters/render/factories.ts'

/** Lists every phrase with its path, such as `pages.home.lede`. */
function phrases(words: object, place = ''): [string, string][] {
  return Object.entries(words).flatMap(([name, value]) =>
    typeof value === 'string' ? [[place + name, value] as const] : phrases(value, `${place}${name}.`),
  ) as [string, string][]
}

const blanks = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort()
/** Returns a path without its plural category, because languages have different categories. */
const placeOf = (place: string) => place.replace(/\.(?:zero|one|two|few|many|other)$/, '')

const english = new Map(phrases(en).map(([place, text]) => [placeOf(place), text]))

describe.each(Object.entries(LANGUAGES))('the copy in %s', (language, words) => {
  test('the copy in each language has the same phrases as English, and none is empty', () => {
    expect(new Set(phrases(words).map(([place]) => placeOf(place)))).toEqual(new Set(english.keys()))
    expect(phrases(words).filter(([, text]) => text.trim() === '' || text.includes('\\'))).toEqual([])
  })

  test('the copy in each language has the same placeholders as English, except where a word replaces the number', () => {
    for (const [place, text] of phrases(words)) {
      const asked = blanks(english.get(placeOf(place)) ?? '')
      const left = blanks(text)
      expect([place, left.filter((blank) => !asked.includes(blank))]).toEqual([place, []])
      if (!/\.(?:zero|one|two)$/.test(place)) expect([place, left]).toEqual([place, asked])
    }
  })

  test('the copy in each language has a name for every theme', () => {
    expect(Object.keys(words.themeNames)).toEqual(THEMES.map(({ id }) => id))
    expect(en.themeNames).toEqual(Object.fromEntries(THEMES.map(({ id, name }) => [id, name])))
  })

  test('the copy in each language has subjects and preheaders of a suitable length for the main emails', () => {
    const { confirmation, welcome, addressChange, alert } = words
    for (const { preheader } of [confirmation, welcome, addressChange, alert]) {
      expect([preheader, preheader.length >= 75 && preheader.length <= 115]).toEqual([preheader, true])
    }
    for (const { subject } of [confirmation, welcome, addressChange]) {
      expect([subject, subject.length <= 60]).toEqual([subject, true])
    }
  })

  test('the copy in each language specifies a locale of that language', () => {
    expect(words.locale.split('-')[0]).toBe(language)
  })
})

test.each([
  ['en', 'Monday 23 November 2026', 'November 2026', '07:00'],
  ['en-US', 'Monday, November 23, 2026', 'November 2026', '7:00 AM'],
  ['de', 'Montag, 23. November 2026', 'November 2026', '07:00'],
  ['fr', 'lundi 23 novembre 2026', 'novembre 2026', '07:00'],
  ['es', 'lunes, 23 de noviembre de 2026', 'noviembre de 2026', '7:00'],
  ['ar-EG', 'الاثنين، ٢٣ نوفمبر ٢٠٢٦', 'نوفمبر ٢٠٢٦', '٧:٠٠ ص'],
  ['it', 'Monday 23 November 2026', 'November 2026', '07:00'],
])(
  'days and times follow the conventions of %s, or English ones if the language is not supported',
  (language, day, month, time) => {
    const words = wordsFor(language)
    const plain = (text: string) => text.replace(/[\u200e\u200f]/g, '').replace(/[\u00a0\u202f]/g, ' ')
    expect(plain(longDate('2026-11-23', words))).toBe(day)
    expect(plain(monthOf('2026-11-23', words))).toBe(month)
    expect(plain(clockTime(7, 0, words))).toBe(time)
  },
)

test.each([
  ['en', 'Europe/Berlin', 'Central European Time'],
  ['de', 'Europe/Berlin', 'Mitteleuropäische Zeit'],
  ['fr', 'America/New_York', 'heure de l’Est nord-américain'],
  ['en', 'Etc/UTC', 'UTC'],
])('zoneName() in %s for %s returns "%s"', (language, zone, name) => {
  expect(zoneName(zone, wordsFor(language))).toBe(name)
})

test('French phrases have no breaking space before punctuation or inside guillemets', () => {
  const texts = phrases(wordsFor('fr')).map(([, text]) => text)
  expect(texts.filter((text) => / [:;?!»]|« /.test(text))).toEqual([])
  expect(texts).toContain('Aussi\u00a0:')
})

test('wordsFor() follows the date conventions of the region', () => {
  expect(longDate('2027-01-04', wordsFor('de-AT'))).toBe('Montag, 4. Jänner 2027')
})

test('inWords() translates theme names, but keeps names that the operator set', () => {
  const theme = (id: string, name: string) => ({ id, name, stories: [] })
  const themes = [theme('world', 'World'), theme('sport', 'Only football'), theme('harbour', 'Harbour')]
  expect(inWords(aDigest({ themes }), wordsFor('fr')).themes.map(({ name }) => name)).toEqual([
    'Monde',
    'Only football',
    'Harbour',
  ])
})

test.each(['ar', 'ar-EG', 'ckb', 'fa', 'he', 'iw', 'ps', 'sd', 'ug', 'ur', 'yi', 'az-Arab'])(
  'directionOf() returns "rtl" for %s',
  (language) => expect(directionOf(language)).toBe('rtl'),
)

test.each(['en', 'de-AT', 'ar-Latn', 'zz', 'not a tag', ''])(
  'directionOf() returns "ltr" for "%s"',
  (language) => expect(directionOf(language)).toBe('ltr'),
)
