// Runs the production Worker. Injects the faults from the variable `FAULTS` into D1 and the articles' KV
// namespace, except in the drafter. Also runs the bare loop with which the Worker's speed is compared.
import type { Env } from '../../src/env.ts'
import worker, { Collector as DeployedCollector, Dispatcher as DeployedDispatcher } from '../../src/index.ts'
import { postInALoop } from '../bench/floor.ts'
import { faultyDatabase } from './database.ts'
import { faultyNamespace, type StorageFaults } from './namespace.ts'

const known = new WeakMap<Env, Env>()

function withFaults(env: Env): Env {
  if (typeof env.FAULTS !== 'string') return env
  const made = known.get(env)
  if (made !== undefined) return made
  const faults: StorageFaults = JSON.parse(env.FAULTS)
  const faulty = {
    ...env,
    DB: faultyDatabase(env.DB, faults),
    ARTICLES: faultyNamespace(env.ARTICLES, faults),
  }
  known.set(env, faulty)
  return faulty
}

export class Dispatcher extends DeployedDispatcher {
  constructor(context: DurableObjectState, env: Env) {
    super(context, withFaults(env))
  }
}

export class Collector extends DeployedCollector {
  constructor(context: DurableObjectState, env: Env) {
    super(context, withFaults(env))
  }
}

export { Drafter } from '../../src/index.ts'

export default {
  async fetch(request, env, context) {
    if (new URL(request.url).pathname !== '/bench/floor') {
      return worker.fetch(request, withFaults(env), context)
    }
    await postInALoop(await request.json())
    return Response.json({ done: true })
  },
  scheduled: (event, env, context) => worker.scheduled(event, withFaults(env), context),
} satisfies ExportedHandler<Env>
