// Reads the local services' settings from the environment, the command line and wrangler.toml.
import { parseConfig } from '../../src/config/config.ts'
import { EnvironmentVariables } from '../../src/config/schema.ts'

/**
 * Worker variables that can be set through the environment. `LANGUAGE` is excluded, because Linux uses it for
 * the locale.
 */
const PASSED_ON = [
  'PUBLICATION_NAME',
  'SENDER',
  'REPLY_TO',
  'POSTAL_ADDRESS',
  'TIME_ZONE',
  'PUBLISH_AT',
  'CATCH_UP_HOURS',
  'ARTICLE_RETENTION_DAYS',
  'MAX_ARTICLE_AGE_DAYS',
  'RETENTION_DAYS',
  'ALERT_WEBHOOK_URL',
  'ALERT_EMAIL',
  'MAX_STORIES',
  'MAX_STORIES_PER_THEME',
  'MAX_STORIES_PER_PUBLISHER',
  'REPEATS',
  'LEAD',
  'NOT_NEWS',
  'THEMES',
  'PUBLISHER_GROUPS',
  'POLL_MINUTES',
  'FULL_TEXT',
  'SOURCE_MAX_AGE_HOURS',
  'SOURCE_MAX_ARTICLES_PER_DAY',
  'SOURCES',
  'FEED_ALLOW_HOSTS',
  'RESEND_API_KEY',
  'SUBSCRIBE_ADDRESS',
  'UNSUBSCRIBE_ADDRESS',
  'SIGN_UPS_PER_HOUR',
  'TURNSTILE_SITE_KEY',
  'TURNSTILE_SECRET',
  'TURNSTILE_BASE_URL',
] as const

/** Defaults for variables that neither the environment nor wrangler.toml sets. */
const DEFAULTS = {
  PUBLICATION_NAME: 'Broadsheet',
  SENDER: 'Broadsheet <digest@broadsheet.example>',
  TIME_ZONE: 'UTC',
  POSTAL_ADDRESS: 'Broadsheet, 1 Harbour Street, Port Ellery',
  SUBSCRIBE_ADDRESS: 'join@broadsheet.example',
  UNSUBSCRIBE_ADDRESS: 'leave@broadsheet.example',
  SIGN_UPS_PER_HOUR: '100000',
}

export const ADMIN_TOKEN = 'local-admin-token'
/** Secret with which the mailbox signs webhook events. */
export const WEBHOOK_SECRET = 'whsec_bG9jYWwtd2ViaG9vay1zZWNyZXQ='

export type LocalSettings = {
  /** Requested port of the Worker, or undefined for the default. */
  port: string | undefined
  mailboxPort: string | undefined
  feedsPort: string | undefined
  stateDir: string
  /** URL of the server that receives letters instead of the mailbox, or null to use the mailbox. */
  resendBaseUrl: string | null
  /** Whether to skip the first day, so that no feeds are imported and no reader is subscribed. */
  empty: boolean
  /** Path or URL of an OPML file whose feeds replace the sample feeds, or null to use the sample feeds. */
  feedsFile: string | null
  variables: Readonly<Record<string, string>>
}

/**
 * Reads the command-line arguments, `PORT`, `MAILBOX_PORT`, `FEEDS_PORT`, `STATE_DIR`, `RESEND_BASE_URL` and
 * the Worker's own variables. Empty variables count as unset.
 *
 * @param vars The `[vars]` of wrangler.toml, which the environment overrides.
 * @throws If an argument is unknown, or if no file follows `--feeds`.
 */
export function readSettings(
  env: NodeJS.ProcessEnv,
  args: readonly string[],
  vars: Readonly<Record<string, unknown>> = {},
): LocalSettings {
  const feedsAt = args.indexOf('--feeds')
  const feedsFile = feedsAt < 0 ? null : (args[feedsAt + 1] ?? null)
  const unknown = args.find((arg) => arg !== '--empty' && arg !== '--feeds' && arg !== feedsFile)
  if (unknown !== undefined || (feedsAt >= 0 && feedsFile === null)) {
    throw new Error(
      `Cannot understand ${unknown ?? '--feeds'}: the valid arguments are --empty and --feeds FILE`,
    )
  }
  const given = (name: string) => env[name] || undefined
  const variables: Record<string, string> = { ...DEFAULTS }
  for (const [name, value] of Object.entries(vars)) {
    if (value !== '') variables[name] = typeof value === 'string' ? value : JSON.stringify(value)
  }
  for (const name of PASSED_ON) {
    const value = given(name)
    if (value !== undefined) variables[name] = value
  }
  return {
    port: given('PORT'),
    mailboxPort: given('MAILBOX_PORT'),
    feedsPort: given('FEEDS_PORT'),
    stateDir: given('STATE_DIR') ?? '.broadsheet',
    resendBaseUrl: given('RESEND_BASE_URL') ?? null,
    empty: args.includes('--empty'),
    feedsFile,
    variables: {
      RESEND_API_KEY: 're_local',
      ...variables,
      ENVIRONMENT: 'local',
      ADMIN_TOKEN,
      LINK_SECRET: 'local-link-secret-for-this-machine-only',
      RESEND_WEBHOOK_SECRET: WEBHOOK_SECRET,
    },
  }
}

/**
 * Adds each missing Worker variable, with its default or an empty value. Otherwise, an edit to wrangler.toml
 * would change the missing variables of a running Worker, but not the others.
 */
export function pinVariables(variables: Readonly<Record<string, string>>): Record<string, string> {
  const defaults = Object.entries(EnvironmentVariables.shape).map(([name, field]) => {
    const { data } = field.safeParse(undefined)
    return [name, data === undefined ? '' : String(data)]
  })
  return { ...Object.fromEntries(defaults), ...variables }
}

/**
 * Validates the configuration as the Worker does.
 *
 * @throws {DigestError} `misconfigured`, with the name of each invalid variable.
 */
export function checkSettings({ variables, resendBaseUrl }: LocalSettings): void {
  parseConfig({ ...variables, PUBLIC_URL: 'http://localhost:8787', RESEND_BASE_URL: resendBaseUrl ?? '' })
}
