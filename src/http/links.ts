// The links in letters. A GET shows a page and changes nothing, as scanners follow every link; a POST acts.
import { Hono } from 'hono'
import { confirmSubscriber, unsubscribe } from '../d1/subscribers.ts'
import { type Claims, checkToken, type Purpose } from '../subscribers/token.ts'
import { BODY_LIMITS, readText } from './body.ts'
import { consentOf } from './consent.ts'
import type { AppContext, AppEnv } from './context.ts'
import { ButtonPage } from './pages/button.tsx'
import { MessagePage } from './pages/message.tsx'

export const links = new Hono<AppEnv>()
  .get('/confirm/:token', async (c) => {
    const claims = await claimsOf(c, 'confirm')
    if (claims instanceof Response) return claims
    return c.html(
      ButtonPage({
        publication: c.var.config.publication,
        title: 'One click to go',
        text: `Press the button, and ${c.var.config.publication.name} comes to your inbox once a day. Every letter has a link to leave.`,
        button: 'Confirm the subscription',
      }),
    )
  })
  .post('/confirm/:token', async (c) => {
    const claims = await claimsOf(c, 'confirm')
    if (claims instanceof Response) return claims
    const active = await confirmSubscriber(
      c.env.DB,
      { id: claims.subscriberId, epoch: claims.epoch },
      { now: new Date(), consent: await consentOf(c, 'confirm 1') },
    )
    return active
      ? say(
          c,
          200,
          'You are subscribed',
          'The next edition will be in your inbox. You can leave again with one click, in every letter',
        )
      : say(
          c,
          409,
          'This link is used up',
          'The subscription it was made for has ended since. To come back, sign up again',
        )
  })
  .get('/unsubscribe/:token', async (c) => {
    const claims = await claimsOf(c, 'unsubscribe')
    if (claims instanceof Response) return claims
    return c.html(
      ButtonPage({
        publication: c.var.config.publication,
        title: 'Leave?',
        text: `Press the button, and ${c.var.config.publication.name} will not be sent to you any more.`,
        button: 'Unsubscribe',
      }),
    )
  })
  .post('/unsubscribe/:token', async (c) => {
    const claims = await claimsOf(c, 'unsubscribe')
    if (claims instanceof Response) return claims
    const consent = await consentOf(c, 'unsubscribe 1')
    await unsubscribe(c.env.DB, claims.subscriberId, { now: new Date(), consent })
    if (await isOneClick(c)) return c.text('You are unsubscribed.\n')
    return say(
      c,
      200,
      'You are unsubscribed',
      'No further letter will be sent to you. Should you miss it, you can sign up again at any time',
    )
  })

/** What a mail program sends: RFC 8058. Whatever else comes in, the link has already said what is wanted. */
async function isOneClick(c: AppContext): Promise<boolean> {
  const body = await readText(c.req.raw, BODY_LIMITS.form).catch(() => '')
  return body.includes('List-Unsubscribe') && body.includes('One-Click')
}

/** What the link in the address was signed for; or the page that says why it does not work. */
async function claimsOf(c: AppContext, purpose: Purpose): Promise<Claims | Response> {
  const check = await checkToken(c.var.config.linkSecrets, c.req.param('token') ?? '', purpose, new Date())
  if (check.ok) return check.claims
  if (check.reason === 'expired') {
    return say(
      c,
      410,
      'This link has expired',
      'It worked for seven days. Sign up again, and a new one is sent to you',
    )
  }
  return say(
    c,
    404,
    'This link does not work',
    'A part of it may be missing. Please open it from the letter once more, or copy all of it',
  )
}

const say = async (c: AppContext, status: 200 | 404 | 409 | 410, title: string, text: string) =>
  c.html(MessagePage({ publication: c.var.config.publication, title, text: `${text}.` }), status)
