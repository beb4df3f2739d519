// The weights that operators gave to sources.

/** Returns the weights other than 1, by the publisher's name as it appears in articles. */
export async function findWeights(db: D1Database): Promise<Record<string, number>> {
  const { results } = await db
    .prepare(
      `SELECT coalesce(publisher, name, title) AS name, max(weight) AS weight FROM sources
       WHERE weight <> 1 AND coalesce(publisher, name, title) IS NOT NULL GROUP BY 1`,
    )
    .all<{ name: string; weight: number }>()
  return Object.fromEntries(results.map(({ name, weight }) => [name, weight]))
}
