// Wraps a KV namespace so that writes fail at random.
import { seeded } from '../seeded.ts'
import type { DatabaseFaults } from './database.ts'

/** Faults to inject into D1 and KV, passed as JSON in the variable `FAULTS`. */
export type StorageFaults = DatabaseFaults & {
  /** Fraction of KV writes that fail, from 0 to 1. Half of the failed writes nevertheless take effect. */
  putFailRate?: number
}

/** Wraps a KV namespace to inject the given faults. */
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
