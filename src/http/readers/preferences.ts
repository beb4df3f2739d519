// Lets readers change their preferences and address, and download their stored data. GET requests change
// nothing.

import { Hono } from 'hono'
import { SECONDS_PER_DAY } from '../../calendar/clock.ts'
import {
  findPreferences,
  listKept,
  type ReaderWithPreferences,
  savePreferences,
} from '../../d1/subscribers/preferences.ts'
import { askNewAddress } from '../../membership/change-address.ts'
import { Email } from '../../subscribers/email.ts'
import { Preferences } from '../../subscribers/preferences.ts'
import { themesOf } from '../../themes/theme.ts'
import { BODY_LIMITS, readForm } from '../body.ts'
import { type AppContext, type AppEnv, knownThemes } from '../context.ts'
import { publicFor } from '../headers.ts'
import { type FormValues, PreferencesPage, type WrongField } from '../pages/preferences.tsx'
import { withIsoTimes } from '../times.ts'
import { answerMessage, claimsOf, pathFor, stepOf } from './claims.ts'
import { wakeLater } from './membership.ts'
import { changesIn } from './preferences-form.ts'
import { PREFERENCES_SCRIPT } from './preferences-script.ts'

export const preferences = new Hono<AppEnv>()
  .get('/preferences.js', publicFor(SECONDS_PER_DAY), (c) =>
    c.body(PREFERENCES_SCRIPT, 200, { 'Content-Type': 'text/javascript; charset=utf-8' }),
  )
  .get('/preferences/:token', async (c) => {
    const reader = await readerOf(c)
    return reader instanceof Response ? reader : show(c, reader, filledWith(reader, c))
  })
  .post('/preferences/:token', async (c) => {
    const reader = await readerOf(c)
    if (reader instanceof Response) return reader
    const form = await readForm(c.req.raw, BODY_LIMITS.preferences)
    const changes = changesIn(form, knownThemes(c))
    const preferences = Preferences.safeParse({ ...reader.preferences, ...changes })
    const newAddress = form.get('email')?.trim() ?? ''
    const email = Email.safeParse(newAddress)
    const faults = new Set(preferences.error?.issues.map(({ path }) => path[0] as WrongField))
    if (newAddress !== '' && !email.success) faults.add('email')
    if (!preferences.success || faults.size > 0) return show(c, reader, filledIn(form), { faults }, 400)
    if (!(await savePreferences(c.env.DB, reader.id, preferences.data, new Date()))) return away(c)
    const isNew = email.success && email.data !== reader.email
    if (isNew) {
      const request = { subscriberId: reader.id, email: email.data }
      await askNewAddress(c.env.DB, request, { now: new Date(), mostPerHour: c.var.config.signUpsPerHour })
    }
    wakeLater(c) // today's letter may be due now if the new hour has already passed
    const saved = { ...reader, preferences: preferences.data }
    return show(c, saved, filledWith(saved, c), { said: isNew ? ['saved', 'addressAsked'] : ['saved'] })
  })
  .get('/preferences/:token/kept', async (c) => {
    const reader = await ownerOf(c)
    const kept = reader instanceof Response ? reader : await listKept(c.env.DB, reader.id)
    if (kept instanceof Response) return kept
    if (kept === null) return away(c)
    c.header('Content-Disposition', 'attachment; filename="kept.json"')
    return c.json(withIsoTimes(kept))
  })

/**
 * Returns the owner of a signed link, subscribed or not. Returns an error page if the link is invalid, or if
 * the owner was erased or has since changed their address.
 */
async function ownerOf(c: AppContext): Promise<ReaderWithPreferences | Response> {
  const claims = await claimsOf(c, 'preferences')
  if (claims instanceof Response) return claims
  const reader = await findPreferences(c.env.DB, claims.subscriberId)
  if (reader === null) return away(c)
  return reader.addressEpoch === claims.epoch ? reader : answerMessage(c, 404, 'broken')
}

/**
 * Returns the owner of a signed link if they are subscribed. Otherwise, or if the link does not work, returns
 * an error page.
 */
async function readerOf(c: AppContext): Promise<ReaderWithPreferences | Response> {
  const owner = await ownerOf(c)
  return owner instanceof Response || owner.state === 'active' ? owner : away(c)
}

/**
 * Renders the error page for people who are not subscribed. They must sign up and confirm again before they
 * can change preferences.
 */
const away = async (c: AppContext): Promise<Response> =>
  answerMessage(c, 409, 'away', [stepOf(c, 'away', '/')])

/** Returns form values that show a reader's saved preferences. */
function filledWith({ preferences }: ReaderWithPreferences, c: AppContext): FormValues {
  const known = knownThemes(c)
  const chosen = known.filter((id) => preferences.themes?.includes(id))
  return {
    themes: chosen.length === 0 ? known : chosen,
    letter: preferences.letter ?? '',
    hour: String(preferences.hour ?? ''),
    timeZone: preferences.timeZone ?? '',
    weekdays: preferences.weekdays ?? 127,
    muted: preferences.muted?.join('\n') ?? '',
    pausedUntil: preferences.pausedUntil ?? '',
    email: '',
  }
}

/** Returns the submitted form values, so that the reader can correct them. */
const filledIn = (form: URLSearchParams): FormValues => ({
  themes: form.getAll('themes'),
  letter: form.get('letter') ?? '',
  hour: form.get('hour') ?? '',
  timeZone: form.get('timeZone') ?? '',
  weekdays: form.getAll('weekdays').reduce((days, bit) => days | Number(bit), 0),
  muted: form.get('muted') ?? '',
  pausedUntil: form.get('pausedUntil') ?? '',
  email: form.get('email') ?? '',
})

async function show(
  c: AppContext,
  reader: ReaderWithPreferences,
  filled: FormValues,
  answer: { faults?: ReadonlySet<WrongField>; said?: readonly ('saved' | 'addressAsked')[] } = {},
  status: 200 | 400 = 200,
): Promise<Response> {
  const { publication, schedule, themes } = c.var.config
  c.set('morePolicy', "script-src 'self'")
  const page = PreferencesPage({
    publication,
    address: reader.email,
    timeZone: schedule.timeZone,
    themes: themesOf(themes),
    filled,
    faults: answer.faults ?? new Set(),
    said: answer.said ?? [],
    paths: {
      leave: await pathFor(c, 'unsubscribe', reader),
      kept: `${await pathFor(c, 'preferences', reader)}/kept`,
    },
  })
  return c.html(page, status)
}
