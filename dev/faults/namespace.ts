// A KV namespace whose puts fail at random.
import { seeded } from '../seeded.ts'
import type { DatabaseFaults } from './database.ts'

/** Faults of the storage, as JSON in the variable `FAULTS`. */
export type StorageFaults = DatabaseFaults & {
  /** Share of puts that fail, from 0 to 1. Half of them take effect, but their answer is lost. */
  putFailRate?: number
}

/** Wraps a namespace so that it fails as specified. */
export function faultyNamespace(
  namespace: KVNamespace,
  { putFailRate = 0, seed = 1 }: StorageFaults,
): KVNamespace {
  const random = seeded(seed)
  const put = async (...args: Parameters<KVNamespace['put']>) => {
    const fails = random() < putFailRate
    if (!fails || random() < 0.5) await namespace.put(...args)
    if (fails) throw new Error('KV PUT failed: 500 Internal Server Error')
  }
  return new Proxy(namespace, {
    get(target, name: keyof KVNamespace) {
      if (name === 'put') return put
      const method = Reflect.get(target, name)
      return (...args: unknown[]) => Reflect.apply(method, target, args)
    },
  })
}
