// Renders the desk for the screenshot in the README: a draft that two editors have edited.
import { parseArticle } from '../../src/articles/article.ts'
import type { Digest } from '../../src/d1/digests/digests.ts'
import type { StoredEdit } from '../../src/d1/edits/edits.ts'
import { composeEdition } from '../../src/digest/compose.ts'
import type { Edit } from '../../src/digest/edits.ts'
import { PREVIEW_READER } from '../../src/http/desk/draft.ts'
import { EDITED } from '../../src/http/desk/edit-words.ts'
import { TodayPage } from '../../src/http/desk/pages/today.tsx'
import { bindLetter } from '../../src/letters/bind.ts'
import { typesetEdition } from '../../src/letters/render/typeset.ts'
import { byteLength } from '../../src/text/bytes.ts'
import { THEMES } from '../../src/themes/theme.ts'
import { sampleArticles } from '../samples/samples.ts'
import { publication } from '../site.ts'

const DAY = '2026-11-23'
const NOW = new Date(`${DAY}T06:22:00Z`)
const AT = NOW.getTime()

/** The previous digest, with the outcomes of its letters. */
const LAST = {
  day: '2026-11-22',
  state: 'complete',
  completedAt: Date.parse('2026-11-22T07:04:00Z'),
  counts: {
    candidates: 12_480,
    pending: 0,
    accepted: 12_431,
    invalid: 12,
    unsubscribed: 23,
    suppressed: 8,
    failed: 6,
    uncertain: 0,
    stopped: 0,
  },
} as Digest

/** Returns the HTML of the "Today" screen. */
export async function todayScreen(): Promise<string> {
  const articles = sampleArticles(NOW).flatMap(({ id, ...value }) => {
    const parsed = parseArticle(DAY, id, value)
    return parsed.ok ? [parsed.article] : []
  })
  const compose = (edits: readonly Edit[]) =>
    composeEdition(articles, [], {
      day: DAY,
      language: 'en',
      now: NOW,
      limits: { stories: 25, storiesPerTheme: 5, storiesPerPublisher: 8 },
      edits,
    })
  const stories = compose([]).explanation.stories.filter(({ included }) => included)
  const keyOf = (place: number) => [stories[place]?.headlineFrom ?? '']
  const edits: Edit[] = [
    { id: 1, kind: 'drop', articles: keyOf(12) },
    { id: 2, kind: 'retitle', articles: keyOf(2), value: 'Back over the pass: the bridge is open again' },
    {
      id: 3,
      kind: 'introduction',
      value:
        'Good morning. A probe that took six years, a bridge that took two, and a vote that took all night.',
    },
  ]
  const { edition, explanation } = compose(edits)
  const owner = publication()
  const template = typesetEdition(edition, { ...owner, preferences: true })
  const effects = new Map((explanation.edits ?? []).map((effect) => [effect.id, effect]))
  const page = await TodayPage({
    shell: {
      publication: owner,
      editor: 'Maren',
      formToken: '',
      clock: 'Europe/Berlin 06:22 · next publication 07:00',
      said: '',
    },
    timeZone: 'UTC',
    draft: {
      day: DAY,
      edition,
      explanation,
      template,
      articles: articles.length,
      madeAt: AT,
      bytes: byteLength(bindLetter(template, PREVIEW_READER).html),
      recipients: 12_512,
      edits: edits.map((edit): StoredEdit & { effect: ReturnType<typeof effects.get> | null } => ({
        ...edit,
        day: DAY,
        by: edit.id === 3 ? 'Jonas' : 'Maren',
        at: AT,
        undoneBy: null,
        undoneAt: null,
        effect: effects.get(edit.id) ?? null,
      })) as never,
    },
    digest: null,
    last: LAST,
    minutesLeft: 38,
    isToday: true,
    themes: THEMES,
    history: edits
      .map(({ id, kind }) => ({ at: AT, by: id === 3 ? 'Jonas' : 'Maren', text: EDITED[kind] }))
      .reverse(),
  })
  return String(page)
}
