// Limits on guessing the admin token, kept exactly: what a request finds out depends on what was counted before it.

const MS_PER_MINUTE = 60_000
/** Different wrong tokens from one network within a minute, */
const PER_NETWORK = 5
/** and from all networks, but for those that have shown the right one. */
const IN_ALL = 100
/** How long a network is remembered after it has shown the right token; it is noted anew once a day. */
export const KNOWN_NETWORK_MS = 30 * 86_400_000
const RENEWAL_MS = 86_400_000

/** Whether another guess from the network ?2 may be looked at; ?3 is a minute ago, ?4 as long as a network is known. */
const ALLOWED = `(SELECT count(*) FROM hits WHERE kind = 'guess' AND key = ?2 AND at > ?3) < ${PER_NETWORK}
  AND ((SELECT count(*) FROM hits WHERE kind = 'guess' AND at > ?3) < ${IN_ALL}
    OR EXISTS (SELECT 1 FROM hits WHERE kind = 'admin' AND key = ?2 AND at > ?4))`

/**
 * Whether the answer to a token may be told, and counts it if it is wrong. The same statements run whether it is right
 * or wrong. A wrong token that was told already tells nothing new and is not counted again, so a program with an old
 * token locks nobody out.
 *
 * @param token Keyed hash of the token.
 * @param network Keyed hash of the network that it came from.
 */
export async function isAnswerAllowed(
  db: D1Database,
  { token, network, right }: { token: string; network: string; right: boolean },
  now: Date,
): Promise<boolean> {
  const at = now.getTime()
  const times = [at - MS_PER_MINUTE, at - KNOWN_NETWORK_MS] as const
  const id = `guess ${network} ${token}`
  const [found] = await db.batch<{ open: number }>([
    db
      .prepare(`SELECT EXISTS (SELECT 1 FROM hits WHERE id = ?1 AND at > ?3) OR (${ALLOWED}) AS open`)
      .bind(id, network, ...times),
    db
      .prepare(
        `INSERT INTO hits (id, kind, key, at) SELECT ?1, 'guess', ?2, ?5 WHERE ?6 = 0 AND ${ALLOWED}
         ON CONFLICT (id) DO UPDATE SET at = excluded.at`,
      )
      .bind(id, network, ...times, at, right ? 1 : 0),
    db
      .prepare(
        `INSERT INTO hits (id, kind, key, at) SELECT ?1, 'admin', ?2, ?5
         WHERE ?6 = 1 AND ${ALLOWED} AND NOT EXISTS (SELECT 1 FROM hits WHERE id = ?1 AND at > ?7)
         ON CONFLICT (id) DO UPDATE SET at = excluded.at`,
      )
      .bind(`admin ${network}`, network, ...times, at, right ? 1 : 0, at - RENEWAL_MS),
  ])
  return found?.results[0]?.open === 1
}
