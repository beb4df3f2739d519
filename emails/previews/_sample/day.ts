// Defines a fictitious edition, so that the preview shows a realistic letter.

import type { RunProps } from '../../_parts/run.tsx'
import type { StoryProps } from '../../_parts/story.tsx'
import type { ThemeSectionProps } from '../../_parts/theme-section.tsx'
import { previewBrand } from './brand.ts'
import { dated, dir, filled, inPlural, lang, words } from './words.ts'

type PreviewTheme = { id: string; name?: string }

/** Themes that `npm run email` passes on from wrangler.toml, in the same order. Empty if there are none. */
const configured: readonly PreviewTheme[] = JSON.parse(globalThis.process?.env.PREVIEW_THEMES ?? '[]')

const url = (slug: string) => `https://news.example/${slug}`
/** Marks the untranslated sample stories as English in previews in other languages. */
const inEnglish = lang === 'en' ? {} : { lang: 'en', dir: 'ltr' as const }
const credit = (source: string, minutes?: number) =>
  minutes === undefined ? source : `${source}${words.comma}${inPlural(words.minutesToRead, minutes)}`
const outlet = (name: string) => ({ name, url: url(name.toLowerCase().replace(/ /g, '-')) })

const harbour: StoryProps = {
  id: 's0',
  title: 'Port of Vellmar reopens its northern quay after eight months',
  url: url('vellmar-quay'),
  ...inEnglish,
  summary:
    'The first freighter docked shortly after dawn, watched by about 200 people on the sea wall. Engineers had replaced 1,400 metres of foundations washed out by last winter’s storms.',
  credit: credit('The Vellmar Herald', 3),
  also: [outlet('Coast Daily'), outlet('Evening Ledger')],
  others: { name: inPlural(words.moreOutlets, 3), url: url('digests/2026-11-23#s0') },
}

const pilots: StoryProps = {
  id: 's6',
  title: 'Vellmar pilots end their strike a day before the quay reopens',
  url: url('pilots'),
  ...inEnglish,
  summary: 'Their union accepted a third offer on Sunday night. Forty ships had been waiting offshore.',
  update: {
    name: filled(words.update, { date: dated('2026-11-21', { day: 'numeric', month: 'long' }) }),
    url: url('digests/2026-11-21'),
  },
  credit: credit('Coast Daily'),
  also: [],
}

const comet: StoryProps = {
  id: 's1',
  title: 'A comet nobody expected is bright enough to see from the city',
  url: url('comet'),
  ...inEnglish,
  summary:
    'It was found 11 days ago by a school’s telescope club. Until Thursday it will hang low in the west for about an hour after sunset, next to the evening star.',
  credit: credit('Meridian Science'),
  also: [outlet('The Vellmar Herald'), outlet('Northern Post')],
}

const rail: StoryProps = {
  id: 's2',
  title: 'Night trains return to the mountain line in spring, at half the old fare',
  url: url('night-trains'),
  ...inEnglish,
  summary: 'Three trains a week will run in each direction. Parliament set aside the money in June.',
  credit: credit('Northern Post', 4),
  also: [],
}

const bakery: StoryProps = {
  id: 's3',
  title: 'Grain prices fall for a third week as the southern harvest comes in early',
  url: url('grain'),
  ...inEnglish,
  summary:
    'A tonne of milling wheat cost 194 crowns on Friday, 11 less than at the beginning of the month. Bakers expect to pass on part of the saving after the new year.',
  credit: credit('Evening Ledger', 5),
  also: [outlet('Market Wire')],
}

const vaccine: StoryProps = {
  id: 's4',
  title: 'A single dose protects against marsh fever for at least five years, study finds',
  url: url('marsh-fever'),
  ...inEnglish,
  summary:
    'The trial followed 9,200 people in four countries. Side effects were mild and passed within two days.',
  credit: credit('Coast Daily', 3),
  also: [outlet('Meridian Science'), outlet('Northern Post')],
  others: { name: inPlural(words.moreOutlets, 1), url: url('digests/2026-11-23#s4') },
}

const quartet: StoryProps = {
  id: 's5',
  title: '„Der lange Sommer“ gewinnt den Preis für das beste Romandebüt',
  url: url('sommer'),
  lang: 'de',
  dir: 'ltr',
  summary:
    'Die Jury lobte eine Sprache, die sich Zeit lässt. Das Buch erscheint im Frühjahr in elf Sprachen.',
  credit: credit('Lindener Blatt'),
  also: [],
}

/** Sample stories by theme, in the default order of themes. */
const TOLD: Readonly<Record<string, readonly RunProps[]>> = {
  world: [
    { id: 's6', topic: 'Harbour of Vellmar', stories: [pilots] },
    { id: 's2', stories: [rail] },
  ],
  business: [{ id: 's3', stories: [bakery] }],
  science: [{ id: 's1', stories: [comet] }],
  health: [{ id: 's4', stories: [vaccine] }],
  culture: [{ id: 's5', stories: [quartet] }],
}

/** Returns a placeholder story for a theme without sample stories, such as one of the operator's own. */
const untold = (id: string): RunProps[] => [
  { id, stories: [{ ...rail, id, title: 'Stories that match this theme’s words appear here' }] },
]

const nameOf = (id: string, name?: string) => name ?? words.themeNames[id] ?? id
const ids = Object.keys(TOLD).map((id): PreviewTheme => ({ id }))
const themes = (configured.length === 0 ? ids : configured).map(({ id, name }, index): ThemeSectionProps => {
  const more = id === 'world' ? inPlural(words.moreOnTheWeb, 2) : undefined
  return { id, name: nameOf(id, name), runs: TOLD[id] ?? untold(`u${index}`), more }
})

/** Returns a story's line in brief as an array, which is empty if the story's theme is not shown. */
const inBrief = (theme: string, { id, title, url }: StoryProps, publishers: number) => {
  const name = themes.find((shown) => shown.id === theme)?.name
  return name === undefined
    ? []
    : [{ id, note: `${name} · ${inPlural(words.publishers, publishers)}`, title, url, ...inEnglish }]
}

const brief = [
  ...inBrief('science', comet, 3),
  ...inBrief('health', vaccine, 4),
  ...inBrief('business', bakery, 2),
]

const lead = themes.some(({ id }) => id === 'world')
  ? { label: `${nameOf('world')} · ${inPlural(words.reportedBy, 6)}`, story: harbour }
  : undefined

export const previewDay = {
  lang,
  dir,
  brand: previewBrand,
  date: dated('2026-11-23', { dateStyle: 'full' }),
  counts: filled(words.counts, {
    stories: inPlural(
      words.stories,
      themes.flatMap(({ runs }) => runs.flatMap(({ stories }) => stories)).length,
    ),
    themes: inPlural(words.themes, themes.length),
    minutes: inPlural(words.minutes, 2),
  }),
  preferencesNote: filled(inPlural(words.preferencesNote.themes, 9), {
    shown: new Intl.NumberFormat(words.locale).format(5),
  }),
  preheader:
    'A comet nobody expected, bright enough to see from the city · Night trains return to the mountain line',
  lead,
  brief,
  arabicNumerals: inPlural({ other: '{n}' }, 1) === '١',
  themes,
  words,
  end: words.end,
  why: filled(words.why, { address: 'reader@example.com', name: previewBrand.name }),
  unsubscribeUrl: url('unsubscribe/token'),
  preferencesUrl: url('preferences/token'),
  webUrl: url('digests/2026-11-23'),
  goodUrl: url('feedback/2026-11-23/good'),
  notForMeUrl: url('feedback/2026-11-23/not-for-me'),
  forwardUrl: `mailto:?body=${encodeURIComponent(url('digests/2026-11-23'))}`,
  joinUrl: url(''),
  takesReplies: true,
}
