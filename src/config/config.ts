// Parses the Worker's configuration. One error message names all missing and invalid variables.
import type * as z from 'zod'
import type { PublisherGroups } from '../digest/rank.ts'
import type { SelectionRules } from '../digest/selection-rules.ts'
import { DigestError } from '../errors.ts'
import type { ThemeDefinition } from '../themes/theme.ts'
import { type Branding, paletteOf } from './brand.ts'
import { EnvironmentVariables, EXPECTED_VARIABLES } from './schema.ts'
import { type SourceSettings, sourceSettingsOf } from './sources.ts'

const WHERE_TO_SET = 'Set variables in wrangler.toml, and secrets with npx wrangler secret put'

/** Identity and branding of the publication in letters and on pages. */
export type Publication = {
  name: string
  /** Base URL of this Worker, without a trailing slash. */
  publicUrl: string
  /** RFC 5322 mailbox: an address, or `Name <address>`. */
  sender: string
  replyTo: string | null
  postalAddress: string
  /** Publication language, as a BCP 47 tag. */
  language: string
  brand: Branding
  /** Address for subscribing and confirming by email. Undefined if sign-up by email is off. */
  joinAddress?: string | undefined
  /** Address for unsubscribing by email. Undefined if unsubscribing by email is off. */
  leaveAddress?: string | undefined
  /** URL of the page about the publisher, which some countries require. */
  imprintUrl?: string | undefined
  /** URL of the privacy policy. */
  privacyUrl?: string | undefined
}

/**
 * When digests are published, for how many hours a late one may still be sent, and whether they are reviewed.
 */
export type Schedule = {
  timeZone: string
  hour: number
  minute: number
  catchUpHours: number
  /** Present if each digest is held for review before it is sent. */
  review?: Review
}

/** Time of day at which a digest's review ends, and whether the digest is then sent or skipped. */
export type Review = { until: { hour: number; minute: number }; isSent: boolean }

export type Config = {
  local: boolean
  publication: Publication
  schedule: Schedule
  articleRetentionDays: number
  /** Maximum age of an article in a digest, in days. Articles without a date are not limited. */
  maxArticleAgeDays: number
  /** Number of days for which the database keeps a digest's content and recipients. */
  retentionDays: number
  /** Destinations of the operator's alerts. An unused one is null. */
  alerts: { email: string | null; webhookUrl: string | null }
  limits: { stories: number; storiesPerTheme: number; storiesPerPublisher: number }
  rules: SelectionRules
  /** The operator's themes, in the order of the digest. Undefined for the built-in themes. */
  themes: readonly ThemeDefinition[] | undefined
  publisherGroups: PublisherGroups | undefined
  sources: SourceSettings
  /** Access to Resend. Without a webhook secret, Resend's events are refused. */
  resend: { apiKey: string; baseUrl: string; webhookSecrets: string[] }
  /** Tokens that authorise admin calls: the current token and, during a rotation, the previous one. */
  adminTokens: string[]
  /** Secrets for signed links, newest first. The first one signs new links, and all of them verify links. */
  linkSecrets: string[]
  /** Maximum number of emails that people can request per hour, for all addresses together. */
  signUpsPerHour: number
  /** Origins of other sites whose scripts may submit the sign-up form. */
  allowedOrigins: string[]
  /** Cloudflare Access in front of the desk, or null if editors sign in only with the admin token. */
  access: Access | null
  /** Bot check for the sign-up form, or null if the form has none. */
  turnstile: Turnstile | null
}

/** Cloudflare Access application in front of the desk. */
export type Access = {
  /** Issuer URL of Access tokens, without a trailing slash. */
  issuer: string
  /** Audience tag of the Access application. */
  audience: string
}

/** Settings for Turnstile, Cloudflare's bot check. */
export type Turnstile = {
  siteKey: string
  secret: string
  /** Base URL of Turnstile's API, without a trailing slash. */
  baseUrl: string
}

/** The Worker's variables and secrets before validation. */
export type Variables = Readonly<Record<string, unknown>>

const configs = new WeakMap<Variables, Config>()

/**
 * Returns the configuration, parsed once per environment.
 *
 * @throws {DigestError} `misconfigured`, as in {@link parseConfig}.
 */
export function configOf(env: Variables): Config {
  const known = configs.get(env)
  if (known !== undefined) return known
  const config = parseConfig(env)
  configs.set(env, config)
  return config
}

/**
 * Parses the configuration from the Worker's variables and secrets.
 *
 * @throws {DigestError} `misconfigured`. The message names every missing or invalid variable, with its
 *   expected value or the reason why it is invalid. It may quote names from `THEMES` and `PUBLISHER_GROUPS`,
 *   but no other values. Rules about several variables are checked only if each variable is valid on its own.
 */
export function parseConfig(variables: Variables): Config {
  const parsed = EnvironmentVariables.safeParse(variables)
  if (!parsed.success) throw new DigestError('misconfigured', describe(parsed.error, variables))
  const v = parsed.data
  const [hour = 0, minute = 0] = v.PUBLISH_AT.split(':').map(Number)
  return {
    local: v.ENVIRONMENT === 'local',
    publication: {
      name: v.PUBLICATION_NAME,
      publicUrl: v.PUBLIC_URL,
      sender: v.SENDER,
      replyTo: v.REPLY_TO ?? null,
      postalAddress: v.POSTAL_ADDRESS,
      language: v.LANGUAGE,
      brand: { tagline: v.TAGLINE ?? null, logoUrl: v.LOGO_URL ?? null, palette: paletteOf(v) },
      joinAddress: v.SUBSCRIBE_ADDRESS,
      leaveAddress: v.UNSUBSCRIBE_ADDRESS,
      imprintUrl: v.IMPRINT_URL,
      privacyUrl: v.PRIVACY_URL,
    },
    schedule: { timeZone: v.TIME_ZONE, hour, minute, catchUpHours: v.CATCH_UP_HOURS, ...reviewOf(v) },
    articleRetentionDays: v.ARTICLE_RETENTION_DAYS,
    maxArticleAgeDays: v.MAX_ARTICLE_AGE_DAYS,
    retentionDays: v.RETENTION_DAYS,
    alerts: { email: v.ALERT_EMAIL ?? null, webhookUrl: v.ALERT_WEBHOOK_URL ?? null },
    limits: {
      stories: v.MAX_STORIES,
      storiesPerTheme: v.MAX_STORIES_PER_THEME,
      storiesPerPublisher: v.MAX_STORIES_PER_PUBLISHER,
    },
    rules: { repeats: v.REPEATS, lead: v.LEAD, notNews: v.NOT_NEWS },
    themes: v.THEMES,
    publisherGroups: v.PUBLISHER_GROUPS,
    sources: sourceSettingsOf(v),
    resend: {
      apiKey: v.RESEND_API_KEY,
      baseUrl: v.RESEND_BASE_URL,
      webhookSecrets: given(v.RESEND_WEBHOOK_SECRET, v.RESEND_WEBHOOK_SECRET_PREVIOUS),
    },
    adminTokens: given(v.ADMIN_TOKEN, v.ADMIN_TOKEN_PREVIOUS),
    linkSecrets: [v.LINK_SECRET, ...(v.LINK_SECRET_PREVIOUS ?? [])],
    signUpsPerHour: v.SIGN_UPS_PER_HOUR,
    allowedOrigins: v.ALLOWED_ORIGINS ?? [],
    access: accessOf(v),
    turnstile: turnstileOf(v),
  }
}

function reviewOf(v: z.infer<typeof EnvironmentVariables>): { review?: Review } {
  if (v.REVIEW === 'off' || v.REVIEW_UNTIL === undefined) return {}
  const [hour = 0, minute = 0] = v.REVIEW_UNTIL.split(':').map(Number)
  return { review: { until: { hour, minute }, isSent: v.REVIEW_THEN === 'send' } }
}

const given = (...secrets: (string | undefined)[]) => secrets.filter((secret) => secret !== undefined)

const accessOf = (v: z.infer<typeof EnvironmentVariables>): Access | null =>
  v.ACCESS_TEAM === undefined || v.ACCESS_AUD === undefined
    ? null
    : { issuer: `https://${v.ACCESS_TEAM}`, audience: v.ACCESS_AUD }

const turnstileOf = (v: z.infer<typeof EnvironmentVariables>): Turnstile | null =>
  v.TURNSTILE_SITE_KEY === undefined || v.TURNSTILE_SECRET === undefined
    ? null
    : { siteKey: v.TURNSTILE_SITE_KEY, secret: v.TURNSTILE_SECRET, baseUrl: v.TURNSTILE_BASE_URL }

function describe(error: z.ZodError, variables: Variables): string {
  // Report only the first issue with each variable.
  const issues = new Map(error.issues.toReversed().map((issue) => [String(issue.path[0]), issue]))
  const faults = [...issues].toReversed().map(([name, issue]) => {
    if (issue.code === 'custom' && issue.params?.reason) return `${name} is wrong: ${issue.params.reason}`
    const missing = variables[name] === undefined || variables[name] === ''
    return `${name} is ${missing ? 'missing' : 'wrong'}: it should be ${EXPECTED_VARIABLES[name]}`
  })
  return `Cannot start with this configuration. ${faults.join('; ')}. ${WHERE_TO_SET}`
}
