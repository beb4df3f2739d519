/**
 * Returns a function that computes a value on its first call and then always returns the same value. This keeps
 * large tables out of a Worker's startup.
 */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
