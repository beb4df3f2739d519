/**
 * Returns a function that computes a value on its first call and caches it, so that a Worker does not build
 * large tables at startup.
 */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
