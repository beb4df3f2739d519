import { expect, test } from 'vitest'
import { readingMinutes } from '../../../src/themes/language/reading-time.ts'
import { cleanTitle, headlineOf } from '../../../src/themes/stories/headline.ts'
import { anArticle, aStory } from '../factories.ts'

const clean = (title: string, source = 'The Example') => cleanTitle(anArticle({ title, source }))

test.each([
  ['Lighthouse reopens in Eastmere - Eastmere Ledger'],
  ['Lighthouse reopens in Eastmere, Eastmere Ledger'],
  ['Lighthouse reopens in Eastmere: Eastmere Ledger'],
  ['Lighthouse reopens in Eastmere—Eastmere Ledger'],
  ['Lighthouse reopens in Eastmere– Eastmere Ledger'],
  ['[Eastmere Ledger] Lighthouse reopens in Eastmere'],
  ['Lighthouse reopens in Eastmere › News › Eastmere Ledger'],
  ['Lighthouse reopens in Eastmere ➤ Eastmere Ledger'],
  ['Lighthouse reopens in Eastmere < Eastmere Ledger'],
  ['Lighthouse reopens in Eastmere – Eastmere Ledger'],
  ['Lighthouse reopens in Eastmere — Eastmere Ledger'],
  ['Lighthouse reopens in Eastmere -- Eastmere Ledger'],
  ['Lighthouse reopens in Eastmere | Eastmere Ledger'],
  ['Lighthouse reopens in Eastmere | UK news | Eastmere Ledger'],
  ['Lighthouse reopens in Eastmere · Eastmere Ledger'],
  ['Lighthouse reopens in Eastmere :: Eastmere Ledger'],
  ['Lighthouse reopens in Eastmere » Eastmere Ledger'],
  ['Lighthouse reopens in Eastmere ~ Eastmere Ledger'],
  ['Lighthouse reopens in Eastmere (Eastmere Ledger)'],
  ['Eastmere Ledger: Lighthouse reopens in Eastmere'],
  ['Eastmere Ledger | Lighthouse reopens in Eastmere'],
  ['Lighthouse reopens in Eastmere - The Eastmere Ledger Online'],
  ['Lighthouse reopens in Eastmere | BBC News'],
  ['Lighthouse reopens in Eastmere (Reuters)'],
  ['Lighthouse reopens in Eastmere - Harrow Gazette'],
  ['Lighthouse reopens in Eastmere - ledger.example'],
  ['Lighthouse reopens in Eastmere - KTVN Channel 2 - Reno ...'],
])('cleanTitle() removes an outlet’s name from "%s"', (title) => {
  expect(clean(title, 'Eastmere Ledger')).toBe('Lighthouse reopens in Eastmere')
})

test.each([
  ['Phare : réouverture mardi – Le Courrier', 'Le Courrier', 'Phare : réouverture mardi'],
  ['Storm hits islands – two dead - BBC News', 'BBC News', 'Storm hits islands – two dead'],
  ['Storm hits islands | Two dead | Reuters', 'Ledger', 'Storm hits islands | Two dead'],
])('cleanTitle() removes only an outlet’s name from "%s"', (title, source, expected) => {
  expect(clean(title, source)).toBe(expected)
})

test.each([
  'LIVE: Comet passes the Earth',
  '[LIVE] Comet passes the Earth',
  'Live updates: Comet passes the Earth',
  'LIVE | Comet passes the Earth',
  '🔴 EN DIRECT - Comet passes the Earth',
  'WATCH: Comet passes the Earth',
  'BREAKING NEWS - Comet passes the Earth',
  'UPDATE 2-Comet passes the Earth',
  'UPDATE 2-LIVE: Comet passes the Earth',
  'GLOBAL MARKETS-Comet passes the Earth',
  'TABLE-Comet passes the Earth',
  'Comet passes the Earth (VIDEO)',
  'Comet passes the Earth [Updated]',
  'Comet passes the Earth – as it happened',
  'Comet passes the Earth - live updates',
  'Comet passes the Earth -sources',
  'Comet passes the Earth - WSJ',
  'Comet passes the Earth (NYSE:CMT)',
  'Comet passes the Earth (+video)',
  'Comet passes the Earth (PHOTOS, VIDEO)',
  'Comet passes the Earth (see pics)',
  'MARKET SNAPSHOT: Comet passes the Earth',
  'LME ASIAN WRAP: Comet passes the Earth',
  '+++ Liveticker +++ Comet passes the Earth',
  '(LEAD) Comet passes the Earth',
  '(2nd LD) Comet passes the Earth',
  'ÚLTIMA HORA: Comet passes the Earth',
  'Eilmeldung: Comet passes the Earth',
  'عاجل: Comet passes the Earth',
  '【速報】Comet passes the Earth',
  '[속보] Comet passes the Earth',
  'СРОЧНО: Comet passes the Earth',
  'SON DAKİKA: Comet passes the Earth',
  '++ Comet passes the Earth ++',
  'LIVE-Comet passes the Earth',
  'UPDATE 5-Soccer-Comet passes the Earth',
  'Comet passes the Earth: live blog',
])('cleanTitle() removes labels, tickers and other additions from "%s"', (title) => {
  expect(clean(title)).toBe('Comet passes the Earth')
})

test.each([
  'Comet passes the Earth - and nobody noticed',
  'LIVE-ACTION film wins the prize',
  'C++ turns forty',
  'Rail strike – longest in modern times',
  'Gunmen kill two – police post attacked',
  'Election 2026 – good news for farmers',
  'Le pape à Velar – le monde regarde',
  'Live and let live: a village and its comet',
  'Opinion: The tax on boats is theft',
  'Analysis: What the comet means',
  'Correction: the comet passed on Monday',
  'US-China talks resume in Geneva',
  'UK-based maker of boats closes',
  'COVID-19 cases rise in Velar',
  'Woman Killed In Hit - And - Run',
  'The Long Goodbye – The Worst of Hard Times',
  'Pound to Dollar (GBP/USD) falls ...',
  'Guardian of the lake retires after 40 years',
  'Reuters: US to leave the pact',
  'Video games sell better than films',
])('cleanTitle() does not change "%s"', (title) => {
  expect(clean(title)).toBe(title)
})

test('headlineOf() returns the title of the first article', () => {
  expect(headlineOf(aStory([anArticle({ title: 'One | Reuters' }), anArticle({ title: 'Two' })]))).toBe(
    'One | Reuters',
  )
})

test('readingMinutes() divides the number of words by 230 and rounds up to at least 1', () => {
  expect(readingMinutes(anArticle())).toBe(1)
  expect(readingMinutes(anArticle({ text: 'word '.repeat(230) }))).toBe(1)
  expect(readingMinutes(anArticle({ text: 'word '.repeat(231) }))).toBe(2)
})

test('cleanTitle() removes a publisher’s name after a guillemet even from a headline in title case', () => {
  expect(clean('Lighthouse Reopens in Eastmere « VOA Breaking News')).toBe('Lighthouse Reopens in Eastmere')
  const clause = 'Eastmere Lighthouse Reopens Early - Harrow Wins Silver Star'
  expect(clean(clause)).toBe(clause)
})

test.each([
  ['Comet Inc (CMT) Passes the Earth', 'Comet Inc Passes the Earth'],
  ['Why Comet (CMT) Is Up Today', 'Why Comet Is Up Today'],
  ['Comet Earnings Rise; Match Estimates (CMT)', 'Comet Earnings Rise; Match Estimates'],
  ['World Health Organization (WHO) warns of comet', 'World Health Organization (WHO) warns of comet'],
  ['Comet agency (NASA) to open a museum', 'Comet agency (NASA) to open a museum'],
])(
  'cleanTitle() removes a bare ticker only from a title about a company or its shares: "%s"',
  (title, expected) => {
    expect(clean(title)).toBe(expected)
  },
)

test('cleanTitle() removes a newspaper’s name before a title', () => {
  expect(clean('New Jersey Herald - OECD: Growth gains momentum')).toBe('OECD: Growth gains momentum')
  expect(clean('Royal Mail – strike called off')).toBe('Royal Mail – strike called off')
})
