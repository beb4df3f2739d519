import { countSignUpOfInbox } from '../limits/sign-ups.ts'

/**
 * Plans an email with an unsubscribe link to a subscribed address, unless the inbox or the publication has
 * reached its limit. Requests for addresses that are not subscribed also count towards the limits.
 */
export async function planLeaveLink(
  db: D1Database,
  { email, inboxHash }: { email: string; inboxHash: string },
  { emailId, now, mostPerHour }: { emailId: string; now: Date; mostPerHour: number },
): Promise<void> {
  await db.batch([
    countSignUpOfInbox(db, { id: emailId, inbox: inboxHash, now }, mostPerHour),
    db
      .prepare(
        `INSERT INTO notes (id, kind, subscriber_id, state, created_at)
         SELECT ?1, 'leave-link', s.id, 'planned', ?2 FROM subscribers s
         WHERE s.email = ?3 AND s.state = 'active' AND EXISTS (SELECT 1 FROM hits WHERE id = ?1)`,
      )
      .bind(emailId, now.getTime(), email),
  ])
}
