import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { type Env, theDispatcher, theDrafter } from '../../src/env.ts'

/** Sets the environment variables of the drafter. */
export const configureDrafter = (variables: Env): Promise<void> => configure(theDrafter(env), variables)

/** Sets the environment variables of the dispatcher. */
export const configureDispatcher = (variables: Env): Promise<void> => configure(theDispatcher(env), variables)

const configure = (stub: DurableObjectStub<undefined>, variables: Env): Promise<void> =>
  runInDurableObject(stub, (instance) => {
    const own = instance as unknown as { env: Env }
    own.env = variables
  })
