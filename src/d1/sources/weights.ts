// The weights that operators gave to sources.

/** Returns the weights of publishers whose sources have one other than 1, by their names as articles have them. */
export async function findWeights(db: D1Database): Promise<Record<string, number>> {
  const { results } = await db
    .prepare(
      `SELECT coalesce(publisher, name, title) AS name, max(weight) AS weight FROM sources
       WHERE weight <> 1 AND coalesce(publisher, name, title) IS NOT NULL GROUP BY 1`,
    )
    .all<{ name: string; weight: number }>()
  return Object.fromEntries(results.map(({ name, weight }) => [name, weight]))
}
