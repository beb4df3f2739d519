// Serves the home page, and accepts sign-ups as a form or JSON. The response to a sign-up never reveals
// whether the address is known.

import { Hono } from 'hono'
import { wordsFor } from '../../../locales/locales.ts'
import { SECONDS_PER_DAY, SECONDS_PER_HOUR } from '../../calendar/clock.ts'
import { countSignUpFromNetwork } from '../../d1/limits/sign-ups.ts'
import { DigestError } from '../../errors.ts'
import { subscribe } from '../../membership/subscribe.ts'
import { Email } from '../../subscribers/email.ts'
import { faultOfThemes } from '../../subscribers/preferences.ts'
import { Signup } from '../../subscribers/subscriber.ts'
import { editionsOf, INDEX_SECONDS } from '../archive/edition-index.ts'
import { latestEdition } from '../archive/editions.ts'
import { BODY_LIMITS, onlyWith, readForm, readJson, valid } from '../body.ts'
import { type AppContext, type AppEnv, knownThemes } from '../context.ts'
import { fromAllowedOrigins } from '../cross-origin.ts'
import { publicFor } from '../headers.ts'
import { isJson } from '../media-type.ts'
import { isFromHere, isWithinRate, networkHashOf, tooMany } from '../network.ts'
import { AskedPage } from '../pages/asked.tsx'
import { HomePage, type RefusedSignUp } from '../pages/home.tsx'
import { TRAP } from '../pages/trap.tsx'
import { isPerson } from '../turnstile.ts'
import { consentOf } from './consent.ts'
import { membershipOf } from './membership.ts'
import { preferencesIn } from './preferences-form.ts'
import { SIGN_UP_SCRIPT } from './sign-up-script.ts'

const TOO_MANY = 'Cannot accept more sign-ups now: please try again in an hour'

/** Schema of a sign-up. It validates the JSON body from a program and the fields of the sign-up form. */
export const SignUpBody = onlyWith(Signup.shape, 'The body should be a JSON object with "email"')

export const signUpRoutes = new Hono<AppEnv>()
  .use('/subscribe', fromAllowedOrigins)
  // Browsers may reopen the URL of a submitted form with a GET request.
  .get('/subscribe', (c) => c.redirect('/', 303))
  .get('/', publicFor(INDEX_SECONDS), async (c) => home(c))
  .get('/join.js', publicFor(SECONDS_PER_DAY), (c) =>
    c.body(SIGN_UP_SCRIPT, 200, { 'Content-Type': 'text/javascript; charset=utf-8' }),
  )
  .post('/subscribe', async (c) => {
    await limitRate(c)
    const { publication, turnstile } = c.var.config
    if (isJson(c.req.header('Content-Type'))) {
      const signup = parseSignUp(c, await readJson(c.req.raw, BODY_LIMITS.form))
      if (!(await isTrusted(c, signup.turnstileToken ?? '')))
        throw new DigestError('invalid', 'Cannot sign up without a fresh "turnstileToken" from this site')
      await signUp(c, signup)
      return c.json({ message: wordsFor(publication.language).pages.asked.text }, 202)
    }
    const form = await readForm(c.req.raw, BODY_LIMITS.form)
    const given = form.get('email') ?? ''
    const isAddress = Email.safeParse(given).success
    if (!isAddress) return home(c, { email: given, why: 'wrong' })
    const signup = parseSignUp(c, { email: given, ...preferencesIn(form) })
    // People cannot see the honeypot field. A bot that fills it in gets the usual response and learns
    // nothing.
    if (!form.get(TRAP)) {
      if (!(await isTrusted(c, form.get('cf-turnstile-response') ?? '')))
        return home(c, { email: given, why: 'unproven' })
      await signUp(c, signup)
    }
    return c.html(AskedPage({ publication, email: given.trim(), repeats: turnstile === null }))
  })

/**
 * Validates a sign-up.
 *
 * @throws {DigestError} `invalid`. The message describes what is wrong.
 */
function parseSignUp(c: AppContext, given: unknown): Signup {
  const signup: Signup = valid(SignUpBody, given)
  const fault = faultOfThemes(signup, knownThemes(c))
  if (fault !== null) throw new DigestError('invalid', `Cannot accept this request. ${fault}`)
  return signup
}

/** Renders the home page with the sign-up form, and an error message if a sign-up was refused. */
async function home(c: AppContext, refused?: RefusedSignUp) {
  const { turnstile } = c.var.config
  const widget = turnstile && new URL(turnstile.baseUrl).origin
  c.set(
    'morePolicy',
    widget === null ? "script-src 'self'; connect-src 'self'" : `script-src ${widget}; frame-src ${widget}`,
  )
  const latest = await latestEdition(c)
  const editions = (await editionsOf(c)).length
  const page = HomePage({ config: c.var.config, latest, editions, refused })
  return c.html(page, refused === undefined ? 200 : 400)
}

/** Rejects clients over the rate limit before their request body is read. */
async function limitRate(c: AppContext): Promise<void> {
  if (!(await isWithinRate(c))) throw tooMany(c, TOO_MANY, SECONDS_PER_HOUR)
}

/** Returns whether Turnstile confirms that a person signed up. Always true if Turnstile is not set up. */
async function isTrusted(c: AppContext, token: string): Promise<boolean> {
  const { turnstile, publication } = c.var.config
  if (turnstile === null) return true
  const host = new URL(publication.publicUrl).hostname
  return isPerson(turnstile, { token, host, ip: c.req.header('CF-Connecting-IP') })
}

async function signUp(c: AppContext, { email, ...preferences }: Signup): Promise<void> {
  const now = new Date()
  const { config } = c.var
  if (!isFromHere(c)) {
    const sign = { id: crypto.randomUUID(), network: await networkHashOf(c), now }
    if (!(await countSignUpFromNetwork(c.env.DB, sign, config.signUpsPerHour)))
      throw tooMany(c, TOO_MANY, SECONDS_PER_HOUR)
  }
  const consent = await consentOf(c, 'sign-up 1')
  const { db, wake } = membershipOf(c)
  const limits = { now, mostPerHour: config.signUpsPerHour }
  c.executionCtx.waitUntil(subscribe({ db, wake }, { email, consent, preferences }, limits))
}
