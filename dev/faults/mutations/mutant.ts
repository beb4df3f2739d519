// A mutant: the product without one of its guards.

export type Mutant = {
  /** Name of the guard. */
  without: string
  /** Path of the file that contains the guard. */
  file: string
  /** Text that the file contains exactly once, and its replacement. */
  from: string
  to: string
  by: Detection
}

/**
 * Tests that must detect a mutant: fault scenarios, or a test file. `name` limits the file's tests to those
 * whose names contain it.
 */
export type Detection = { rows: readonly string[] } | { test: string; name?: string }

/**
 * Creates the mutants of one source file that are detected in the same way. The keys of `guards` are the
 * guards' names.
 */
export const mutantsOf = (
  file: string,
  by: Detection,
  guards: Readonly<Record<string, readonly [from: string, to: string]>>,
): Mutant[] => Object.entries(guards).map(([without, [from, to]]) => ({ without, file, from, to, by }))
