import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { type Env, theDispatcher, theDrafter } from '../../src/env.ts'

/** Gives the drafter the variables of a Worker. */
export const configureDrafter = (variables: Env): Promise<void> => configure(theDrafter(env), variables)

/** Gives the dispatcher the variables of a Worker. */
export const configureDispatcher = (variables: Env): Promise<void> => configure(theDispatcher(env), variables)

const configure = (stub: DurableObjectStub<undefined>, variables: Env): Promise<void> =>
  runInDurableObject(stub, (instance) => {
    const own = instance as unknown as { env: Env }
    own.env = variables
  })
