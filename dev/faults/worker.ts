// Runs the Worker as deployed, on a database with the faults in the variable `FAULTS`. Also serves the bare
// loop with which its speed is compared.
import type { Env } from '../../src/env.ts'
import worker, { Dispatcher as Deployed } from '../../src/index.ts'
import { postInALoop } from '../bench/floor.ts'
import { faultyDatabase } from './database.ts'

const known = new WeakMap<Env, Env>()

function withFaults(env: Env): Env {
  if (typeof env.FAULTS !== 'string') return env
  const faulty = known.get(env) ?? { ...env, DB: faultyDatabase(env.DB, JSON.parse(env.FAULTS)) }
  known.set(env, faulty)
  return faulty
}

export class Dispatcher extends Deployed {
  constructor(context: DurableObjectState, env: Env) {
    super(context, withFaults(env))
  }
}

export { Collector } from '../../src/index.ts'

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
