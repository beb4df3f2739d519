// Limits sign-ups and other requests for an email. The limits are exact even for concurrent requests, because
// a single statement checks and counts each request.

import { MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE } from '../../calendar/clock.ts'

/** Minimum time between two requested emails to an inbox, such as confirmations and unsubscribe links. */
const INBOX_PAUSE_MS = 10 * MS_PER_MINUTE
/** Maximum number of requested emails to an inbox per day, so that nobody can use our forms to flood it. */
const INBOX_PER_DAY = 3
/** Maximum number of requests for an email, such as sign-ups, per network and hour. */
const NETWORK_PER_HOUR = 10

/** SQL expression for the number of emails requested in the last hour for all inboxes together. */
const INBOXES_LAST_HOUR = `(SELECT count(*) FROM hits WHERE kind = 'inbox' AND at > ?4)`

/**
 * Counts a request for an email, such as a sign-up, unless its network or the publication has reached its
 * limit. The result does not depend on the address, and therefore reveals nothing about it.
 *
 * @param network Keyed hash of the network.
 * @param mostInboxes Maximum number of requested emails per hour in total.
 * @param most Maximum number of requests from this network per hour.
 * @returns Whether the request may proceed.
 */
export async function countSignUpFromNetwork(
  db: D1Database,
  { id, network, now }: { id: string; network: string; now: Date },
  mostInboxes: number,
  most = NETWORK_PER_HOUR,
): Promise<boolean> {
  const at = now.getTime()
  const { meta } = await db
    .prepare(
      `INSERT INTO hits (id, kind, key, at) SELECT ?1, 'network', ?2, ?3
       WHERE (SELECT count(*) FROM hits WHERE kind = 'network' AND key = ?2 AND at > ?4) < ?5
         AND ${INBOXES_LAST_HOUR} < ?6`,
    )
    .bind(id, network, at, at - MS_PER_HOUR, most, mostInboxes)
    .run()
  return meta.changes > 0
}

/**
 * Prepares a statement that counts an email requested for an inbox, unless the inbox or the publication has
 * reached its limit. Every address is treated alike. Later statements in the same transaction look for the
 * inserted row by its id, and plan the email only if it exists.
 *
 * @param inbox Keyed hash of the inbox.
 */
export function countSignUpOfInbox(
  db: D1Database,
  { id, inbox, now }: { id: string; inbox: string; now: Date },
  mostInboxes: number,
): D1PreparedStatement {
  const at = now.getTime()
  return db
    .prepare(
      `INSERT INTO hits (id, kind, key, at) SELECT ?1, 'inbox', ?2, ?3
       WHERE ${INBOXES_LAST_HOUR} < ?5
         AND NOT EXISTS (SELECT 1 FROM hits WHERE kind = 'inbox' AND key = ?2 AND at > ?6)
         AND (SELECT count(*) FROM hits WHERE kind = 'inbox' AND key = ?2 AND at > ?7) < ?8`,
    )
    .bind(id, inbox, at, at - MS_PER_HOUR, mostInboxes, at - INBOX_PAUSE_MS, at - MS_PER_DAY, INBOX_PER_DAY)
}
