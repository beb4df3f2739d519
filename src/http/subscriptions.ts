// How readers join: a form or a JSON body, and the same answer whatever is known of the address.
import { Hono } from 'hono'
import { addSubscriber } from '../d1/subscribers.ts'
import { hashAddress } from '../subscribers/address.ts'
import { Signup } from '../subscribers/subscriber.ts'
import { BODY_LIMITS, readJson, readText, valid } from './body.ts'
import { consentOf, hashKey } from './consent.ts'
import type { AppContext, AppEnv } from './context.ts'
import { theDispatcher } from './dispatcher.ts'
import { latestEdition } from './editions.ts'
import { publicFor } from './headers.ts'
import { LISTING_SECONDS } from './listing.ts'
import { HomePage } from './pages/home.tsx'
import { MessagePage } from './pages/message.tsx'
import { saying } from './pages/page-words.ts'

export const subscriptions = new Hono<AppEnv>()
  .get('/', publicFor(LISTING_SECONDS), async (c) => {
    const latest = await latestEdition(c)
    return c.html(HomePage({ publication: c.var.config.publication, latest }))
  })
  .post('/subscribe', async (c) => {
    const { publication } = c.var.config
    const asked = saying(publication, (words) => words.asked)
    if (/\bjson\b/.test(c.req.header('Content-Type') ?? '')) {
      const signup = valid(Signup, await readJson(c.req.raw, BODY_LIMITS.form))
      await signUp(c, signup)
      return c.json({ message: asked.text }, 202)
    }
    const form = new URLSearchParams(await readText(c.req.raw, BODY_LIMITS.form))
    const signup = Signup.safeParse(Object.fromEntries(form))
    if (!signup.success) {
      const latest = await latestEdition(c)
      return c.html(HomePage({ publication, latest, refused: form.get('email') ?? '' }), 400)
    }
    // A person does not see this field: what fills it in is a machine, and need not know that it was noticed.
    if (!form.get('website')) await signUp(c, signup.data)
    return c.html(MessagePage({ publication, ...asked }))
  })

async function signUp(c: AppContext, { email }: Signup): Promise<void> {
  const addressHash = await hashAddress(await hashKey(c.env.DB), email)
  await addSubscriber(
    c.env.DB,
    { email, addressHash, consent: await consentOf(c, 'sign-up 1') },
    { subscriberId: crypto.randomUUID(), noteId: crypto.randomUUID(), now: new Date() },
  )
  c.executionCtx.waitUntil(theDispatcher(c.env).wake())
}
