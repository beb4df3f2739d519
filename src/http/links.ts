// The links in letters. A GET shows a page and changes nothing, as scanners follow every link; a POST acts.
import { Hono } from 'hono'
import { confirmSubscriber, unsubscribe } from '../d1/subscribers.ts'
import { type Claims, checkToken, type Purpose } from '../subscribers/token.ts'
import { BODY_LIMITS, readText } from './body.ts'
import { consentOf } from './consent.ts'
import type { AppContext, AppEnv } from './context.ts'
import { ButtonPage } from './pages/button.tsx'
import { MessagePage } from './pages/message.tsx'
import { saying } from './pages/page-words.ts'

export const links = new Hono<AppEnv>()
  .get('/confirm/:token', async (c) => {
    const claims = await claimsOf(c, 'confirm')
    if (claims instanceof Response) return claims
    return c.html(
      ButtonPage({
        publication: c.var.config.publication,
        ...saying(c.var.config.publication, (words) => words.confirm),
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
    return active ? say(c, 200, 'confirmed') : say(c, 409, 'usedUp')
  })
  .get('/unsubscribe/:token', async (c) => {
    const claims = await claimsOf(c, 'unsubscribe')
    if (claims instanceof Response) return claims
    return c.html(
      ButtonPage({
        publication: c.var.config.publication,
        ...saying(c.var.config.publication, (words) => words.leave),
      }),
    )
  })
  .post('/unsubscribe/:token', async (c) => {
    const claims = await claimsOf(c, 'unsubscribe')
    if (claims instanceof Response) return claims
    const consent = await consentOf(c, 'unsubscribe 1')
    await unsubscribe(c.env.DB, claims.subscriberId, { now: new Date(), consent })
    if (await isOneClick(c)) return c.text('You are unsubscribed.\n')
    return say(c, 200, 'left')
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
  return check.reason === 'expired' ? say(c, 410, 'expired') : say(c, 404, 'broken')
}

/** A page that says one thing, in the publication's words. */
const say = async (
  c: AppContext,
  status: 200 | 404 | 409 | 410,
  what: 'confirmed' | 'usedUp' | 'left' | 'expired' | 'broken',
) => {
  const { publication } = c.var.config
  return c.html(MessagePage({ publication, ...saying(publication, (words) => words[what]) }), status)
}
