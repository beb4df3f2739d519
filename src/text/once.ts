/**
 * Returns a function that computes a value on its first call and then always returns the same value. Large
 * tables are thus not built when a Worker starts.
 */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
