// Puts 300 script-injection payloads into the variable texts of every desk screen, and looks for active
// content.
import { expect, test } from 'vitest'
import { publication } from '../../dev/site.ts'
import type { DeskDraft } from '../../src/http/desk/draft.ts'
import { ArticleScreen } from '../../src/http/desk/pages/article.tsx'
import { CorrectPage } from '../../src/http/desk/pages/corrections.tsx'
import { EditionScreen } from '../../src/http/desk/pages/edition.tsx'
import { EditionsPage } from '../../src/http/desk/pages/editions.tsx'
import { ImportPage } from '../../src/http/desk/pages/import.tsx'
import { RefusalPage } from '../../src/http/desk/pages/message.tsx'
import { PreviewPage } from '../../src/http/desk/pages/preview.tsx'
import { PublishPage } from '../../src/http/desk/pages/publish.tsx'
import { ReaderPage } from '../../src/http/desk/pages/reader.tsx'
import { ReadersPage } from '../../src/http/desk/pages/readers.tsx'
import { SettingsPage } from '../../src/http/desk/pages/settings.tsx'
import { SignInPage } from '../../src/http/desk/pages/sign-in.tsx'
import { SourcePage } from '../../src/http/desk/pages/source.tsx'
import { SourcesPage } from '../../src/http/desk/pages/sources.tsx'
import { StatisticsPage } from '../../src/http/desk/pages/statistics.tsx'
import { StoryPage } from '../../src/http/desk/pages/story.tsx'
import { TodayPage } from '../../src/http/desk/pages/today.tsx'
import { THEMES } from '../../src/themes/theme.ts'
import { aDigest, aStory } from '../letters/render/factories.ts'
import { scriptPayloads } from '../payloads.ts'
import { activeIn, parsedActive } from './active.ts'
import { browser } from './browser.ts'

const PAYLOADS = scriptPayloads(300)
const DAY = '2026-05-10'
const timeZone = 'UTC'
const COUNTS = {
  candidates: 9,
  pending: 1,
  accepted: 2,
  invalid: 1,
  unsubscribed: 1,
  suppressed: 1,
  failed: 1,
  uncertain: 1,
  stopped: 1,
}

/** Renders every desk screen with the text in places that editors or outsiders can fill. */
function screensWith(text: string) {
  const shell = {
    publication: { ...publication(), name: text },
    editor: text,
    formToken: 'token',
    clock: text,
    said: text,
  }
  const story = aStory({ id: 's', title: text, summary: text, source: text, language: text })
  const parts = { total: 1, publishers: 1, freshness: 1, prominence: 1, length: 1, weight: 1 }
  const considered = {
    id: 's',
    theme: 'world',
    title: text,
    headlineFrom: `${DAY}/${text}`,
    summary: text,
    articles: [text],
    score: 1,
    parts,
    included: true,
    reason: text,
  }
  const effect = { id: 1, kind: 'retitle', result: 'none', reason: text, story: 's' } as const
  const draft = {
    day: DAY,
    edition: aDigest({
      day: DAY,
      subject: text,
      preheader: text,
      introduction: text,
      lead: null,
      themes: [{ id: 'world', name: text, stories: [story] }],
    }),
    explanation: {
      stories: [considered, { ...considered, id: 'out', included: false }],
      articles: [],
      rejected: [],
      leftOut: [{ reason: text, articles: 1, keys: [] }],
      warnings: [{ source: text, reason: text, keys: [] }],
      edits: [effect],
    },
    template: null,
    articles: 1,
    madeAt: 0,
    bytes: 1,
    recipients: 1,
    edits: [
      {
        id: 1,
        kind: 'retitle',
        articles: [text],
        value: text,
        day: DAY,
        by: text,
        at: 0,
        undoneBy: null,
        undoneAt: null,
        effect,
      },
    ],
  } as unknown as DeskDraft
  const digest = {
    day: DAY,
    state: 'held',
    reason: text,
    subject: text,
    publishedAt: 0,
    counts: COUNTS,
    deadline: 0,
    leftOut: [{ reason: text, articles: 1 }],
  } as never
  const lookedUp = { email: text, day: DAY, answer: { outcome: 'failed', reason: text, batch: 1 } } as const
  const feedback = { good: 1, notForMe: 1, comments: [{ opinion: 'good', text, at: 0 }] } as const
  const found = { id: 'r', email: text, state: 'active', createdAt: 0 } as const
  const history = [{ at: 0, by: text, text }]
  const growth = [{ day: DAY, joined: 1, left: 1, active: 1 }]
  const source = {
    id: 'x',
    url: `https://x.example/${encodeURIComponent(text)}`,
    name: text,
    title: text,
    reason: text,
    state: 'failing',
    origin: 'api',
    section: text,
    language: text,
    fullText: null,
    fetches: [{ at: 0, status: 1, reason: text, items: 1, new: 1 }],
    newAt: 0,
    stored: 1,
    refused: 1,
  } as never
  const report = { totals: { rejected: 1, stopped: text }, faults: [{ line: 1, reason: text }], allFaults: 1 }
  const themes = [{ id: 'world', name: text, iptc: [] }, ...THEMES.slice(1)]
  const preferences = {
    themes: null,
    muted: [text],
    hour: null,
    timeZone: text,
    weekdays: null,
    pausedUntil: null,
    language: null,
    short: false,
  }
  return [
    TodayPage({
      shell,
      timeZone,
      draft,
      digest,
      last: digest,
      minutesLeft: 1,
      isToday: true,
      themes,
      history,
    }),
    StoryPage({
      shell,
      draft,
      story: considered,
      shown: story,
      articles: [
        { key: text, title: text, source: text, url: 'https://x.example/', language: text },
      ] as never,
      themes,
    }),
    PreviewPage({ shell, day: DAY, choice: text }),
    PublishPage({ shell, draft }),
    EditionsPage({ shell, timeZone, digests: [digest], lookedUp }),
    EditionScreen({
      shell,
      timeZone,
      digest,
      lookedUp,
      lettersPerSecond: 1,
      secondsLeft: 1,
      nextDueAt: 0,
      feedback: feedback as never,
      corrections: [
        {
          id: 1,
          kind: 'take-down',
          story: text,
          note: text,
          day: DAY,
          by: text,
          at: 0,
          undoneBy: null,
          undoneAt: null,
        },
      ],
      history,
    }),
    CorrectPage({ shell, edition: draft.edition }),
    ReadersPage({
      shell,
      timeZone,
      counts: { active: 1, pending: 1, unsubscribed: 1 },
      found: { text, readers: [found] },
      growth,
    }),
    ReaderPage({
      shell,
      timeZone,
      themes,
      reader: {
        id: 'r',
        email: text,
        state: 'active',
        suppressed: ['bounce'],
        preferences: preferences as never,
      },
      history: [{ at: 0, day: null, text }],
    }),
    ImportPage({ shell, state: { step: 'choose', fault: text } }),
    ImportPage({
      shell,
      state: {
        step: 'preview',
        table: text,
        columns: [{ name: text, field: text, example: text }],
        report,
        options: { consentSource: text, consentedAt: text },
      },
    }),
    SourcesPage({ shell, timeZone, sources: [source], result: { of: 'add', url: text, fault: text } }),
    SourcesPage({
      shell,
      timeZone,
      sources: [],
      result: { of: 'opml', found: 1, added: 1, known: 0, rejected: [{ url: text, reason: text }] },
    }),
    SourcePage({
      shell,
      timeZone,
      source,
      items: [{ articleId: 'a', day: DAY, state: 'stored', title: text, reason: text }],
    }),
    ArticleScreen({
      shell,
      source,
      article: {
        title: text,
        url: 'https://x.example/',
        language: text,
        before: text,
        blocks: [{ kind: 'paragraph', text }],
        dropped: [{ line: text, rule: text }],
      },
    }),
    StatisticsPage({
      shell,
      statistics: { days: growth, editions: [], sources: [{ source: text, articles: 1, stories: 1 }] },
    }),
    SettingsPage({
      shell,
      findings: [{ level: 'problem', title: text, detail: text }],
      settings: [{ name: text, value: text, origin: text, expected: text }],
    }),
    SignInPage({ publication: shell.publication, next: text, fault: text }),
    RefusalPage({ publication: shell.publication, said: text, back: '/desk' }),
  ]
}

/** Removes the first style sheet, which is our own, to save time. */
const withoutStyle = (page: unknown) => String(page).replace(/<style>[^<]*<\/style>/, '')

test('every screen of the desk shows script-injection payloads as plain text', async () => {
  const documents: string[][] = []
  for (const text of PAYLOADS) documents.push((await Promise.all(screensWith(text))).map(withoutStyle))
  const count = documents[0]?.length ?? 0
  for (let screen = 0; screen < count; screen++) {
    const active = await parsedActive(
      browser,
      documents.map((screens) => screens[screen] ?? ''),
    )
    expect([screen, ...new Set(active.flat())]).toEqual([screen])
  }
  // Some pages are also opened without the content security policy that would block their scripts. Pages with
  // a preview are omitted, because their frames would load the letter.
  const some = documents.slice(0, 5).flatMap((screens) => screens.filter((html) => !html.includes('<iframe')))
  expect((await activeIn(browser, some)).filter((found) => !found.endsWith('/desk/desk.js'))).toEqual([])
})
