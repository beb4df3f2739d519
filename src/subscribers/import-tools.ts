// Describes the exports of other newsletter tools by their columns and their words for a reader's state.
import type { SuppressionReason } from './suppression.ts'

/**
 * A person's standing according to a row. `pending` means that a sign-up with us is not confirmed yet.
 * `unconfirmed` means that the person has not subscribed or confirmed at another tool. With `none`, the row
 * only supplies a reason to suppress the address.
 */
export type RowStanding = 'active' | 'pending' | 'unconfirmed' | 'unsubscribed' | 'none'

type StateMeaning = { standing: RowStanding; reasons?: readonly SuppressionReason[] }

const meaning = (words: string, meant: StateMeaning) => words.split(' ').map((word) => [word, meant] as const)

/**
 * Meanings of the words for a reader's state, keyed by the word in lower case. The words come from our own
 * exports and other tools.
 */
export const STATE_WORDS: ReadonlyMap<string, StateMeaning> = new Map([
  ...meaning('active enabled subscribed confirmed', { standing: 'active' }),
  ...meaning('regular premium gifted trialed churning churned past_due unpaid', { standing: 'active' }),
  ...meaning('pending', { standing: 'pending' }),
  ...meaning('unconfirmed unactivated inactive nonsubscribed non-subscribed upcoming', {
    standing: 'unconfirmed',
  }),
  ...meaning('unsubscribed disabled cancelled canceled removed deleted paused archived', {
    standing: 'unsubscribed',
  }),
  ...meaning('bounced cleaned undeliverable', { standing: 'none', reasons: ['bounce'] }),
  ...meaning('complained complaint spam', { standing: 'none', reasons: ['complaint'] }),
  ...meaning('blocked blocklisted blacklisted suppressed', {
    standing: 'unsubscribed',
    reasons: ['operator'],
  }),
])

/**
 * Fields that our own exports do not contain. They say when a person unsubscribed, when their address
 * bounced, and whether they get email.
 */
export const FOREIGN_FIELDS = ['unsubscribed_at', 'bounced_at', 'subscribed', 'unsubscribed'] as const
export type ForeignField = (typeof FOREIGN_FIELDS)[number]

export type Tool = {
  name: string
  /** Recognises a header by the names of its columns, which are in lower case. */
  recognises: (names: ReadonlySet<string>) => boolean
  /** The columns that are read for each field. The first non-empty column is used. */
  columns: Partial<Record<'email' | 'state' | 'consented_at' | ForeignField, readonly string[]>>
  /** States by column name. All rows of a file with that column have that state. */
  fileStates?: Readonly<Record<string, string>>
  /**
   * True if only people who subscribed have a consent time. Mailchimp exports its other contacts with the
   * same header as its subscribers.
   */
  isTimeConsent?: boolean
}

/** The tools, by their names in the query parameter `from`. */
export const TOOLS: Readonly<Record<string, Tool>> = {
  mailchimp: {
    name: 'Mailchimp',
    recognises: (names) =>
      names.has('email address') &&
      ['member_rating', 'optin_time', 'leid', 'euid'].some((name) => names.has(name)),
    columns: {
      email: ['email address'],
      consented_at: ['confirm_time', 'optin_time'],
      unsubscribed_at: ['unsub_time'],
      bounced_at: ['clean_time'],
    },
    fileStates: { unsub_time: 'unsubscribed', clean_time: 'cleaned' },
    isTimeConsent: true,
  },
  listmonk: {
    name: 'listmonk',
    recognises: (names) => ['uuid', 'email', 'status'].every((name) => names.has(name)),
    columns: { email: ['email'], state: ['status'], consented_at: ['created_at'] },
  },
  ghost: {
    name: 'Ghost',
    recognises: (names) => ['email', 'subscribed_to_emails'].every((name) => names.has(name)),
    columns: {
      email: ['email'],
      subscribed: ['subscribed_to_emails'],
      unsubscribed_at: ['deleted_at'],
      consented_at: ['created_at'],
    },
  },
  substack: {
    name: 'Substack',
    recognises: (names) =>
      names.has('email') && ['active_subscription', 'email_disabled'].some((name) => names.has(name)),
    columns: { email: ['email'], unsubscribed: ['email_disabled'], consented_at: ['created_at'] },
  },
  buttondown: {
    name: 'Buttondown',
    recognises: (names) => names.has('subscriber_type'),
    columns: {
      email: ['email', 'email_address'],
      state: ['subscriber_type'],
      consented_at: ['creation_date'],
    },
  },
  kit: {
    name: 'Kit',
    recognises: (names) => ['email', 'status', 'created_at'].every((name) => names.has(name)),
    columns: { email: ['email'], state: ['status'], consented_at: ['created_at'] },
  },
}

/**
 * Returns the tool whose exports have this header, or null if the tool is unknown.
 * @param names Names of the columns, in lower case.
 */
export const recogniseTool = (names: ReadonlySet<string>): Tool | null =>
  Object.values(TOOLS).find(({ recognises }) => recognises(names)) ?? null
