// Parses everything that an operator can set, with a message for each invalid value.
import type * as z from 'zod'
import type { PublisherGroups } from '../digest/rank.ts'
import type { SelectionRules } from '../digest/selection-rules.ts'
import { DigestError } from '../errors.ts'
import type { ThemeDefinition } from '../themes/theme.ts'
import { type Branding, paletteOf } from './brand.ts'
import { EnvironmentVariables, EXPECTED_VARIABLES } from './schema.ts'
import { type SourceSettings, sourceSettingsOf } from './sources.ts'

const WHERE_TO_SET = 'Set variables in wrangler.toml, and secrets with npx wrangler secret put'

/** Name and look of the publication in letters and on pages. */
export type Publication = {
  name: string
  /** Base URL of this Worker, without a trailing slash. */
  publicUrl: string
  /** RFC 5322 mailbox: an address, or `Name <address>`. */
  sender: string
  replyTo: string | null
  postalAddress: string
  /** Language of the publication, as a BCP 47 tag. */
  language: string
  brand: Branding
  /** An email to this address subscribes or confirms; undefined if nobody can join by email. */
  joinAddress?: string | undefined
  /** An email to this address unsubscribes; undefined if nobody can leave by email. */
  leaveAddress?: string | undefined
  /** The operator's page about the publisher, which some countries require. */
  imprintUrl?: string | undefined
  /** The operator's page about how readers' data is used. */
  privacyUrl?: string | undefined
}

/** When a digest is published: a clock time in a time zone, and how many hours late it may still go out. */
export type Schedule = {
  timeZone: string
  hour: number
  minute: number
  catchUpHours: number
  /** Present if a person may review each digest before it is sent. */
  review?: Review
}

/** When the review of a digest ends, and whether the digest is then sent or skipped. */
export type Review = { until: { hour: number; minute: number }; isSent: boolean }

export type Config = {
  local: boolean
  publication: Publication
  schedule: Schedule
  articleRetentionDays: number
  /** Number of days after which an article is too old for a digest. */
  maxArticleAgeDays: number
  /** Number of days for which the database keeps the recipients of a digest. */
  retentionDays: number
  /** Recipients of the operator's alerts. */
  alerts: { email: string | null; webhookUrl: string | null }
  limits: { stories: number; storiesPerTheme: number; storiesPerPublisher: number }
  rules: SelectionRules
  /** All themes in the order of the digest; undefined for the built-in themes. */
  themes: readonly ThemeDefinition[] | undefined
  publisherGroups: PublisherGroups | undefined
  sources: SourceSettings
  /** Access to Resend. Without a webhook secret, its events are refused. */
  resend: { apiKey: string; baseUrl: string; webhookSecrets: string[] }
  /** Tokens that authorise admin calls. */
  adminTokens: string[]
  /** Secrets of links, newest first. The first one signs links; all of them verify links. */
  linkSecrets: string[]
  /** Maximum number of confirmation emails per hour in total. */
  signUpsPerHour: number
  /** Origins of other sites whose scripts may send the sign-up form. */
  allowedOrigins: string[]
  /** Cloudflare Access in front of the desk; null if editors sign in only with the admin token. */
  access: Access | null
  /** Robot check of the sign-up form; null if the form has none. */
  turnstile: Turnstile | null
}

/** The application of Cloudflare Access in front of the desk. */
export type Access = {
  /** Issuer of the tokens that Access signs, without a trailing slash. */
  issuer: string
  /** Audience tag of the application. */
  audience: string
}

/** Cloudflare's check for robots. */
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
 * @throws {DigestError} `misconfigured`, naming every invalid variable.
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
 * @throws {DigestError} `misconfigured`, naming every missing or invalid variable and what it should be,
 *   but never its value.
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
  // Only the first issue with each variable is reported.
  const issues = new Map(error.issues.toReversed().map((issue) => [String(issue.path[0]), issue]))
  const faults = [...issues].toReversed().map(([name, issue]) => {
    if (issue.code === 'custom' && issue.params?.reason) return `${name} is wrong: ${issue.params.reason}`
    const missing = variables[name] === undefined || variables[name] === ''
    return `${name} is ${missing ? 'missing' : 'wrong'}: it should be ${EXPECTED_VARIABLES[name]}`
  })
  return `Cannot start with this configuration. ${faults.join('; ')}. ${WHERE_TO_SET}`
}
