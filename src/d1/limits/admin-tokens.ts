// Limits attempts to guess the admin token. The limits are exact, because each request is checked and counted
// in one transaction.

import { MS_PER_DAY, MS_PER_MINUTE } from '../../calendar/clock.ts'

/** Maximum number of different wrong tokens per network and minute. */
const PER_NETWORK = 5
/**
 * Maximum number of different wrong tokens per minute from all networks together. The correct token and known
 * networks are exempt.
 */
const IN_ALL = 100
/** How long a network counts as known after it has sent the correct token. */
export const KNOWN_NETWORK_MS = 30 * MS_PER_DAY
/** Minimum time before the same known network is recorded again. */
const RENEWAL_MS = MS_PER_DAY

/**
 * SQL condition that is true if network `?2` may have another token checked. `?3` is one minute ago, `?4` is
 * the cutoff for known networks, and `?6` is 1 for the correct token. The limit for all networks exempts the
 * correct token and known networks, so that strangers who guess tokens cannot lock the operator out.
 */
const ALLOWED = `(SELECT count(*) FROM hits WHERE kind = 'guess' AND key = ?2 AND at > ?3) < ${PER_NETWORK}
  AND (?6 = 1 OR (SELECT count(*) FROM hits WHERE kind = 'guess' AND at > ?3) < ${IN_ALL}
    OR EXISTS (SELECT 1 FROM hits WHERE kind = 'admin' AND key = ?2 AND at > ?4))`

/**
 * Returns whether a caller may learn if its token is correct, and counts a wrong token. Runs the same
 * statements for correct and wrong tokens, so that response times reveal nothing. A wrong token that a
 * network repeats counts only once, so that a client with an outdated token cannot lock anyone out.
 *
 * @param token Keyed hash of the token.
 * @param network Keyed hash of the caller's network.
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
      .bind(id, network, ...times, at, right ? 1 : 0),
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
