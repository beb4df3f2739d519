// Defines the Worker's entry points for HTTP requests, the cron trigger and incoming email, and exports its
// Durable Objects.
import './tables.ts'

import { type Env, theCollector, theDispatcher } from './env.ts'
import { app } from './http/app.ts'
import { receiveMail } from './inbox/receive.ts'
import { redactError } from './text/redact.ts'

export { Collector } from './collector/collector.ts'
export { Dispatcher } from './dispatcher/dispatcher.ts'
export { Drafter } from './dispatcher/drafter.ts'

export default {
  fetch: app.fetch,
  async scheduled({ scheduledTime }, env, ctx) {
    ctx.waitUntil(tickCollector(env, scheduledTime))
    await theDispatcher(env).tick(scheduledTime)
  },
  async email(message, env) {
    await receiveMail(message, env, new Date())
  },
} satisfies ExportedHandler<Env>

/**
 * Wakes the collector. A failure is only logged, because sources must never delay a digest. The next tick
 * tries again.
 */
async function tickCollector(env: Env, scheduledTime: number): Promise<void> {
  try {
    await theCollector(env).tick(scheduledTime)
  } catch (error) {
    console.error({ event: 'collector.failed', error: redactError(error) })
  }
}
