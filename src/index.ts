// The Worker: what wakes it, and whom it then calls.
import type { Env } from './env.ts'
import { app } from './http/app.ts'
import { theDispatcher } from './http/dispatcher.ts'

export { Dispatcher } from './dispatcher/dispatcher.ts'

export default {
  fetch: app.fetch,
  async scheduled({ scheduledTime }, env) {
    await theDispatcher(env).tick(scheduledTime)
  },
} satisfies ExportedHandler<Env>
