// The Worker: what wakes it, and whom it then calls.
import { sweep } from './d1/expiry/unconfirmed.ts'
import { type Env, theDispatcher } from './env.ts'
import { app } from './http/app.ts'
import { receiveMail } from './inbox/receive.ts'

export { Dispatcher } from './dispatcher/dispatcher.ts'

export default {
  fetch: app.fetch,
  async scheduled({ scheduledTime }, env) {
    await theDispatcher(env).tick(scheduledTime)
    await sweep(env.DB, new Date(scheduledTime))
  },
  async email(message, env) {
    await receiveMail(message, env, new Date())
  },
} satisfies ExportedHandler<Env>
