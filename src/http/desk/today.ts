// Serves the desk's "Today" screen, and the pages and forms that edit, preview, test and publish a draft.
import { Hono } from 'hono'
import { isDay, localDay, MS_PER_MINUTE } from '../../calendar/clock.ts'
import { findDigest, listDigests } from '../../d1/digests/digests.ts'
import { listStories } from '../../digest/headed-stories.ts'
import { editDraft, undoEditOf } from '../../dispatcher/edit-draft.ts'
import { STEERING, type Steering } from '../../dispatcher/steer.ts'
import { theDispatcher, theDrafter } from '../../env.ts'
import { DigestError, fromReply } from '../../errors.ts'
import { getArticles } from '../../kv/articles.ts'
import { bindLetter } from '../../letters/bind.ts'
import { inScheme } from '../../letters/in-scheme.ts'
import { themesOf } from '../../themes/theme.ts'
import { TestRequest } from '../api/digests.ts'
import { valid } from '../body.ts'
import type { AppContext, AppEnv } from '../context.ts'
import { depsOf, draftDay, findDraft, PREVIEW_READER } from './draft.ts'
import { editIn } from './edit-form.ts'
import { fieldOf } from './form.ts'
import { listHistory } from './history.ts'
import { PreviewPage } from './pages/preview.tsx'
import { PublishPage } from './pages/publish.tsx'
import { StoryPage } from './pages/story.tsx'
import { TodayPage } from './pages/today.tsx'
import { goTo, type SaidName } from './said.ts'
import { nextPublication, shellOf } from './shell.ts'

/**
 * Content security policy of a letter shown in a frame. It allows inline styles and images, but no scripts or
 * forms.
 */
const LETTER_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' https:; frame-ancestors 'self'; sandbox"

/** Maximum number of past actions on the screen. The edition's page lists all of them. */
const SHOWN_HISTORY = 40

export const todayScreens = new Hono<AppEnv>()
  .get('/', async (c) => showToday(c))
  .post('/edit', async (c) => {
    const day = dayIn(c)
    await editDraft(depsOf(c), day, editIn(c), { by: c.var.desk.session.editor })
    return goTo(c, '/desk', 'edited')
  })
  .post('/refresh', async (c) => {
    await findDraft(c, await draftDay(c), true)
    return goTo(c, '/desk', 'refreshed')
  })
  .post('/undo', async (c) => {
    const day = dayIn(c)
    const { editor: by } = c.var.desk.session
    const ids = fieldOf(c, 'edit').split(' ').map(Number)
    for (const id of ids) await undoEditOf(depsOf(c), day, id, { by })
    return goTo(c, '/desk', 'undone')
  })
  .get('/stories/:day/:id', async (c) => {
    const { day, id } = c.req.param()
    const draft = await findDraft(c, checkedDay(day))
    const story = draft.explanation.stories.find((considered) => considered.id === id)
    if (story === undefined)
      throw new DigestError(
        'not_found',
        'This story no longer exists: its articles may now belong to another story',
      )
    const keys = draft.explanation.articles.filter((article) => article.story === id).map(({ key }) => key)
    const { articles } = await getArticles(
      c.env.ARTICLES,
      keys.map((key) => `article/${key.replace(/^article\//, '')}`),
    )
    const shown = listStories(draft.edition).find((headed) => headed.story.id === id)?.story ?? null
    return c.html(
      StoryPage({ shell: shellOf(c), draft, story, shown, articles, themes: themesOf(c.var.config.themes) }),
    )
  })
  .get('/preview/:day', (c) => {
    const day = checkedDay(c.req.param('day'))
    return c.html(PreviewPage({ shell: shellOf(c), day, choice: c.req.query('as') ?? 'light' }))
  })
  .get('/preview/:day/:form', async (c) => {
    const { template } = await findDraft(c, checkedDay(c.req.param('day')))
    if (template === null) throw new DigestError('not_found', 'There is nothing to send yet')
    const { html, text } = bindLetter(template, PREVIEW_READER)
    c.set('ownPolicy', LETTER_POLICY)
    const form = c.req.param('form')
    if (form === 'text') return c.text(text)
    return c.html(inScheme(html, form === 'dark'))
  })
  .post('/test', async (c) => {
    const { to } = valid(TestRequest, { to: [fieldOf(c, 'to')] })
    fromReply(await theDrafter(c.env).planTestCopies(dayIn(c), to, c.var.desk.session.editor))
    await theDispatcher(c.env).wake()
    return goTo(c, '/desk', 'tested')
  })
  .get('/publish', async (c) => {
    const draft = await findDraft(c, await draftDay(c))
    return c.html(PublishPage({ shell: shellOf(c), draft }))
  })
  .post('/publish', async (c) => {
    const by = c.var.desk.session.editor
    fromReply(await theDispatcher(c.env).ask(dayIn(c), { release: true, by }))
    return goTo(c, `/desk/editions/${dayIn(c)}`, 'published')
  })
  .post('/steer', async (c) => {
    const action = STEERED[fieldOf(c, 'action')]
    if (action === undefined) throw new DigestError('invalid', 'Cannot do this: the action is unknown')
    const day = dayIn(c)
    await steer(c, day, action)
    const isOfEdition = action === 'stop' || action === 'resume'
    return goTo(c, isOfEdition ? `/desk/editions/${day}` : '/desk', SAID[action])
  })

/** Name of the message shown after each action on a digest. */
const SAID: Record<Steering, SaidName> = {
  hold: 'held',
  release: 'released',
  skip: 'skipped',
  stop: 'stopped',
  resume: 'resumed',
}
const STEERED: Record<string, Steering | undefined> = Object.fromEntries(
  STEERING.map((action) => [action, action]),
)

async function steer(c: AppContext, day: string, action: Steering): Promise<void> {
  const by = c.var.desk.session.editor
  fromReply(await theDispatcher(c.env).steer({ day, action, by }))
}

async function showToday(c: AppContext) {
  const now = new Date()
  const day = await draftDay(c)
  const [draft, digest, [last = null], history] = await Promise.all([
    findDraft(c, day),
    findDigest(c.env.DB, day),
    listDigests(c.env.DB, 1),
    listHistory(c.env.DB, day),
  ])
  const { schedule, themes } = c.var.config
  return c.html(
    TodayPage({
      shell: shellOf(c),
      timeZone: schedule.timeZone,
      draft,
      digest,
      last: last?.day === day ? null : last,
      minutesLeft: Math.round(
        ((digest?.publishAt ?? nextPublication(c, now).getTime()) - now.getTime()) / MS_PER_MINUTE,
      ),
      isToday: day === localDay(now, schedule.timeZone),
      themes: themesOf(themes),
      history: history.slice(0, SHOWN_HISTORY),
    }),
  )
}

const dayIn = (c: AppContext) => checkedDay(fieldOf(c, 'day'))

/**
 * Returns a valid day unchanged.
 *
 * @throws {DigestError} `not_found` if the day is not a date.
 */
function checkedDay(day: string): string {
  if (isDay(day)) return day
  throw new DigestError('not_found', 'There is no digest for this day')
}
