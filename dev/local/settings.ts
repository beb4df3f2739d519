// What a developer can set for the local services, read from the environment once.

/** Variables of the Worker that the environment may set; `LANGUAGE` is left out, since shells use it for something else. */
const PASSED_ON = [
  'PUBLICATION_NAME',
  'SENDER',
  'REPLY_TO',
  'POSTAL_ADDRESS',
  'TIME_ZONE',
  'PUBLISH_AT',
  'CATCH_UP_HOURS',
  'ARTICLE_RETENTION_DAYS',
  'MAX_STORIES',
  'MAX_STORIES_PER_THEME',
  'RESEND_API_KEY',
] as const

export const ADMIN_TOKEN = 'local-admin-token'

export type Settings = {
  /** As given: undefined when nobody asked for a port. */
  port: string | undefined
  mailboxPort: string | undefined
  stateDir: string
  /** A server that takes the letters in place of the mailbox, or null. */
  resendBaseUrl: string | null
  /** Start the services only: nothing is stored, nobody subscribed. */
  empty: boolean
  variables: Readonly<Record<string, string>>
}

/** Reads `PORT`, `MAILBOX_PORT`, `STATE_DIR`, `RESEND_BASE_URL` and the Worker's own variables; empty ones count as not set. */
export function readSettings(env: NodeJS.ProcessEnv, args: readonly string[]): Settings {
  const given = (name: string) => env[name] || undefined
  const variables: Record<string, string> = {
    ENVIRONMENT: 'local',
    PUBLICATION_NAME: 'Broadsheet',
    SENDER: 'Broadsheet <digest@broadsheet.example>',
    TIME_ZONE: 'UTC',
    POSTAL_ADDRESS: 'Broadsheet, 1 Harbour Street, Port Ellery',
    RESEND_API_KEY: 're_local',
    ADMIN_TOKEN,
    LINK_SECRET: 'local-link-secret-for-this-machine-only',
  }
  for (const name of PASSED_ON) {
    const value = given(name)
    if (value !== undefined) variables[name] = value
  }
  return {
    port: given('PORT'),
    mailboxPort: given('MAILBOX_PORT'),
    stateDir: given('STATE_DIR') ?? '.broadsheet',
    resendBaseUrl: given('RESEND_BASE_URL') ?? null,
    empty: args.includes('--empty'),
    variables,
  }
}
