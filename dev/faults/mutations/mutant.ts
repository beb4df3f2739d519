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

/** How a mutant is detected: by one of these rows of the table, or by a test in this file whose name contains `name`. */
export type Detection = { rows: readonly string[] } | { test: string; name?: string }

/** Lists the mutants of one file that are detected in the same way, by the names of their guards. */
export const mutantsOf = (
  file: string,
  by: Detection,
  guards: Readonly<Record<string, readonly [from: string, to: string]>>,
): Mutant[] => Object.entries(guards).map(([without, [from, to]]) => ({ without, file, from, to, by }))
