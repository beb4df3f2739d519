// The Worker's entry points: HTTP requests, the cron trigger and incoming email.
import { type Env, theDispatcher } from './env.ts'
import { app } from './http/app.ts'
import { receiveMail } from './inbox/receive.ts'

export { Dispatcher } from './dispatcher/dispatcher.ts'

export default {
  fetch: app.fetch,
  async scheduled({ scheduledTime }, env) {
    await theDispatcher(env).tick(scheduledTime)
  },
  async email(message, env) {
    await receiveMail(message, env, new Date())
  },
} satisfies ExportedHandler<Env>
