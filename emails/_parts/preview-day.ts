// An invented day, so that the preview shows a letter as it will look.
import { en } from '../_words/en.ts'
import { previewBrand } from './preview-brand.ts'
import type { StoryProps } from './story.tsx'
import type { ThemeSectionProps } from './theme-section.tsx'

const url = (slug: string) => `https://news.example/${slug}`
const outlet = (name: string) => ({ name, url: url(name.toLowerCase().replace(/ /g, '-')) })

const harbour: StoryProps = {
  id: 's0',
  leads: true,
  title: 'Port of Vellmar reopens its northern quay after eight months',
  url: url('vellmar-quay'),
  summary:
    'The first freighter docked shortly after dawn, watched by some two hundred people on the sea wall. Engineers had replaced 1,400 metres of foundation that last winter’s storms washed out.',
  credit: 'The Vellmar Herald, 3 min read',
  also: [outlet('Coast Daily'), outlet('Evening Ledger')],
  others: '3 more',
}

const pilots: StoryProps = {
  id: 's6',
  title: 'Pilots of Vellmar end their strike a day before the quay opens',
  url: url('pilots'),
  summary: 'Their union accepted a third offer on Sunday night. Forty ships had been waiting in the roads.',
  update: { name: en.update.replace('{date}', '21 November'), url: url('digests/2026-11-21') },
  credit: 'Coast Daily, 2 min read',
  also: [],
}

const comet: StoryProps = {
  id: 's1',
  title: 'A comet nobody expected is bright enough to see from the city',
  url: url('comet'),
  summary:
    'It was found eleven days ago by a school’s telescope club. Until Thursday it stands low in the west for about an hour after sunset, next to the evening star.',
  credit: 'Meridian Science, 2 min read',
  also: [outlet('The Vellmar Herald'), outlet('Northern Post')],
}

const rail: StoryProps = {
  id: 's2',
  title: 'Night trains return to the mountain line in spring, at half the old fare',
  url: url('night-trains'),
  summary: 'Three trains a week will run in each direction. Parliament had set aside the money in June.',
  credit: 'Northern Post, 4 min read',
  also: [],
}

const bakery: StoryProps = {
  id: 's3',
  title: 'Grain prices fall for a third week as the southern harvest comes in early',
  url: url('grain'),
  summary:
    'A tonne of milling wheat cost 194 crowns on Friday, eleven less than at the beginning of the month. Bakers expect to pass on a part of it after the new year.',
  credit: 'Evening Ledger, 5 min read',
  also: [outlet('Market Wire')],
}

const vaccine: StoryProps = {
  id: 's4',
  title: 'One dose against marsh fever protects for at least five years, a study finds',
  url: url('marsh-fever'),
  summary:
    'The trial followed 9,200 people in four countries. Side effects were mild and passed within two days.',
  credit: 'Coast Daily, 3 min read',
  also: [outlet('Meridian Science'), outlet('Northern Post')],
  others: '1 more',
}

const quartet: StoryProps = {
  id: 's5',
  title: '„Der lange Sommer“ gewinnt den Preis für das beste Romandebüt',
  url: url('sommer'),
  lang: 'de',
  dir: 'ltr',
  summary:
    'Die Jury lobte eine Sprache, die sich Zeit lässt. Das Buch erscheint im Frühjahr in elf Sprachen.',
  credit: 'Lindener Blatt, 2 min read',
  also: [],
}

const themes: ThemeSectionProps[] = [
  {
    id: 't0',
    name: 'World',
    runs: [
      { id: 's0', subject: 'Harbour of Vellmar', stories: [harbour, pilots] },
      { id: 's2', stories: [rail] },
    ],
    more: '2 more stories on the web',
  },
  { id: 't1', name: 'Business', runs: [{ id: 's3', stories: [bakery] }] },
  { id: 't2', name: 'Science', runs: [{ id: 's1', stories: [comet] }] },
  { id: 't3', name: 'Health', runs: [{ id: 's4', stories: [vaccine] }] },
  { id: 't4', name: 'Culture', runs: [{ id: 's5', stories: [quartet] }] },
]

export const previewDay = {
  lang: 'en',
  dir: 'ltr' as const,
  brand: previewBrand,
  date: 'Monday 23 November 2026',
  counts: '7 stories in 5 themes, about 2 minutes',
  choice: 'You get 5 of the 9 themes of this edition.',
  preheader: 'A comet nobody expected, bright enough for the city · Night trains return to the mountain line',
  brief: [
    { id: 's0', theme: 'World', title: harbour.title, url: harbour.url },
    { id: 's1', theme: 'Science', title: comet.title, url: comet.url },
    { id: 's4', theme: 'Health', title: vaccine.title, url: vaccine.url },
  ],
  themes,
  words: en,
  end: en.end,
  why: en.why.replace('{address}', 'reader@example.com').replace('{name}', previewBrand.name),
  unsubscribeUrl: url('unsubscribe/token'),
  preferencesUrl: url('preferences/token'),
  webUrl: url('digests/2026-11-23'),
}
