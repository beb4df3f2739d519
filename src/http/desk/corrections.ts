// Serves the desk screen for correcting a published edition.
import { Hono } from 'hono'
import { isDay } from '../../calendar/clock.ts'
import { NewCorrection } from '../../digest/corrections.ts'
import type { Edition } from '../../digest/edition.ts'
import { listStories } from '../../digest/headed-stories.ts'
import { wholeHeadline } from '../../digest/whole-headline.ts'
import { findCorrected } from '../../dispatcher/correct.ts'
import { theDispatcher } from '../../env.ts'
import { DigestError, fromReply } from '../../errors.ts'
import { valid } from '../body.ts'
import type { AppContext, AppEnv } from '../context.ts'
import { depsOf } from './draft.ts'
import { fieldOf } from './form.ts'
import { CorrectPage } from './pages/corrections.tsx'
import { goTo } from './said.ts'
import { shellOf } from './shell.ts'

export const correctionScreens = new Hono<AppEnv>()
  .get('/', async (c) => {
    const edition = await findCorrected(depsOf(c), dayOf(c))
    return c.html(CorrectPage({ shell: shellOf(c), edition }))
  })
  .post('/', async (c) => {
    const day = dayOf(c)
    const make = correctionIn(c, await findCorrected(depsOf(c), day))
    const { editor: by } = c.var.desk.session
    fromReply(await theDispatcher(c.env).correct({ day, make, by }))
    return goTo(c, `/desk/editions/${day}`, 'corrected')
  })
  .post('/undo', async (c) => {
    const day = dayOf(c)
    const { editor: by } = c.var.desk.session
    fromReply(await theDispatcher(c.env).correct({ day, undo: Number(fieldOf(c, 'id')), by }))
    return goTo(c, `/desk/editions/${day}`, 'uncorrected')
  })

/**
 * Parses a correction from the posted form. Leaves out texts that the editor did not change.
 *
 * @throws {DigestError} `invalid`. The message describes what is wrong.
 */
function correctionIn(c: AppContext, edition: Edition): NewCorrection {
  const [kind, story, note] = [fieldOf(c, 'kind'), fieldOf(c, 'story'), fieldOf(c, 'note')]
  if (kind === 'amend-edition') {
    const before = { subject: wholeHeadline(edition), introduction: edition.introduction ?? '' }
    return valid(NewCorrection, { kind, note, ...changedFrom(c, before) })
  }
  const shown = listStories(edition).find((headed) => headed.story.id === story)?.story
  const { title = '', summary = '' } = shown ?? {}
  return valid(NewCorrection, {
    kind,
    story,
    note,
    ...(kind === 'amend-story' && changedFrom(c, { title, summary })),
  })
}

/** Returns the form fields that differ from the current texts. */
const changedFrom = (c: AppContext, before: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(before).flatMap(([name, text]) => {
      const given = fieldOf(c, name).replace(/\s+/gu, ' ')
      return given === text ? [] : [[name, given]]
    }),
  )

function dayOf(c: AppContext): string {
  const day = c.req.param('day') ?? ''
  if (isDay(day)) return day
  throw new DigestError('not_found', 'There is no digest for this day')
}
