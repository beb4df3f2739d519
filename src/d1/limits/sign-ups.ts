// Limits on signing up, kept exactly: each is one conditional statement, however many ask at once.

const MS_PER_MINUTE = 60_000
const MS_PER_HOUR = 3_600_000
const MS_PER_DAY = 86_400_000
/** At most one confirmation letter to an inbox in this time, */
const INBOX_PAUSE_MS = 10 * MS_PER_MINUTE
/** and at most so many in a day: nobody's inbox is to be flooded through our form. */
const INBOX_PER_DAY = 3
/** Sign-ups from one network within an hour. */
const NETWORK_PER_HOUR = 10

/** How many inboxes were signed up within the hour before now. */
const INBOXES_LAST_HOUR = `(SELECT count(*) FROM hits WHERE kind = 'inbox' AND at > ?4)`

/**
 * Counts a sign-up from a network, unless that is one too many for the network, or for the publication.
 *
 * It counts whoever is signed up, so the answer tells nothing of an address.
 *
 * @param network Keyed hash of the network.
 * @param mostInboxes Letters to confirm within an hour, in all.
 * @param most Sign-ups from this network within an hour.
 * @returns Whether it may go on.
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
 * A statement that counts a sign-up to an inbox, unless that is one too many for the inbox, or for the publication. It
 * counts whatever is known of the address; who plans the letter looks for the row by its id, in the same transaction.
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
