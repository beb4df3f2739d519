import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { type Env, theDrafter } from '../../src/env.ts'

/** Gives the drafter the variables of a Worker. */
export const configureDrafter = (variables: Env): Promise<void> =>
  runInDurableObject(theDrafter(env), (instance) => {
    const own = instance as unknown as { env: Env }
    own.env = variables
  })
