/**
 * Returns a function that makes a value when it is first called, and returns the same value from then on. It keeps large
 * tables out of the start of a Worker.
 */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
