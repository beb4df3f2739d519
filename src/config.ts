// Everything that an operator can set, parsed once, with a message for each value that is wrong.
import * as z from 'zod'
import { BRAND_VARIABLES, type Branding, COLOUR_NAMES, faintColours, paletteOf } from './brand.ts'
import type { Variables } from './env.ts'
import { DigestError } from './errors.ts'
import { isLanguage, isTimeZone } from './locale.ts'
import { Email } from './subscribers/subscriber.ts'
import type { Families } from './themes/rank.ts'
import type { ThemeDefinition } from './themes/theme.ts'
import { THEME_VARIABLES } from './themes-config.ts'
import {
  Base,
  count,
  Endpoint,
  Line,
  MIN_SECRET_CHARACTERS,
  Origin,
  optional,
  Secret,
  Secrets,
  WebhookSecret,
} from './variables.ts'

/** Letters to confirm within an hour: more than most publications gain in a day. */
const SIGN_UPS_PER_HOUR = 1000

const WHERE_TO_SET = 'Set variables in wrangler.toml, secrets with npx wrangler secret put'

/** What each variable should be, as its error message says it. */
const EXPECTED: Readonly<Record<string, string>> = {
  ENVIRONMENT: '"production" or "local"',
  PUBLICATION_NAME: 'the name that readers see, on one line',
  PUBLIC_URL: 'the https address where this Worker answers, such as https://news.example.com',
  SENDER: 'a sender on a domain verified at Resend, such as Broadsheet <digest@news.example.com>',
  REPLY_TO: 'an address that reads replies, or nothing',
  POSTAL_ADDRESS: 'the postal address that each letter has to name',
  LANGUAGE: 'a language tag, such as en or de-AT',
  TIME_ZONE: 'an IANA time zone, such as Europe/Berlin',
  PUBLISH_AT: 'an hour and minute, such as 07:00',
  CATCH_UP_HOURS: 'a whole number from 1 to 20',
  ARTICLE_RETENTION_DAYS: 'a whole number from 2 to 365',
  RETENTION_DAYS: 'a whole number from 7 to 3650',
  ALERT_WEBHOOK_URL: 'an https address, or nothing',
  ALERT_EMAIL: 'an address, or nothing',
  MAX_STORIES: 'a whole number from 1 to 200',
  MAX_STORIES_PER_THEME: 'a whole number from 1 to 50',
  MAX_STORIES_PER_PUBLISHER: 'a whole number from 1 to 200',
  RESEND_BASE_URL: 'an https address, or http on this machine',
  RESEND_API_KEY: 'an API key made at resend.com, such as re_123',
  RESEND_WEBHOOK_SECRET: 'the signing secret that Resend shows for the webhook, such as whsec_…, or nothing',
  RESEND_WEBHOOK_SECRET_PREVIOUS: 'the signing secret used before this one, or nothing',
  ADMIN_TOKEN: `a secret of at least ${MIN_SECRET_CHARACTERS} characters`,
  LINK_SECRET: `a secret of at least ${MIN_SECRET_CHARACTERS} characters`,
  LINK_SECRET_PREVIOUS: 'the link secrets used before this one, newest first, or nothing',
  ADMIN_TOKEN_PREVIOUS: `the admin token used before this one, at least ${MIN_SECRET_CHARACTERS} characters, or nothing`,
  SUBSCRIBE_ADDRESS: 'an address whose mail Cloudflare gives to this Worker, or nothing',
  UNSUBSCRIBE_ADDRESS: 'another address whose mail Cloudflare gives to this Worker, or nothing',
  SIGN_UPS_PER_HOUR: 'a whole number from 1 to 100000',
  TURNSTILE_SITE_KEY: 'the site key of a Turnstile widget, or nothing; it goes with TURNSTILE_SECRET',
  TURNSTILE_SECRET: 'the secret of a Turnstile widget, or nothing; it goes with TURNSTILE_SITE_KEY',
  TURNSTILE_BASE_URL: 'an https address, or http on this machine',
  TAGLINE: 'one line that stands under the name, or nothing',
  LOGO_URL: 'the https address of a picture, or nothing',
  ...Object.fromEntries(COLOUR_NAMES.map((name) => [name, 'a colour such as #1f2328, or nothing'])),
}

const EnvironmentVariables = z
  .object({
    ENVIRONMENT: z.enum(['production', 'local']).default('production'),
    PUBLICATION_NAME: Line.default('Broadsheet'),
    PUBLIC_URL: Origin,
    SENDER: Line.regex(
      /^(?:[^<>"@,;]+<[^\s<>@,;"]+@[^\s<>@,;"]+\.[^\s<>@,;"]+>|[^\s<>@,;"]+@[^\s<>@,;"]+\.[^\s<>@,;"]+)$/,
    ),
    REPLY_TO: optional(z.email().optional()),
    POSTAL_ADDRESS: Line,
    LANGUAGE: z.string().refine(isLanguage).default('en'),
    TIME_ZONE: z.string().refine(isTimeZone).default('UTC'),
    PUBLISH_AT: z
      .string()
      .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
      .default('07:00'),
    CATCH_UP_HOURS: count(1, 20, 6),
    ARTICLE_RETENTION_DAYS: count(2, 365, 30),
    RETENTION_DAYS: count(7, 3650, 30),
    ALERT_WEBHOOK_URL: optional(Endpoint.optional()),
    ALERT_EMAIL: optional(z.email().optional()),
    MAX_STORIES: count(1, 200, 25),
    MAX_STORIES_PER_THEME: count(1, 50, 5),
    MAX_STORIES_PER_PUBLISHER: count(1, 200, 8),
    RESEND_BASE_URL: optional(Base.default('https://api.resend.com')),
    RESEND_API_KEY: z.string().min(1),
    RESEND_WEBHOOK_SECRET: optional(WebhookSecret.optional()),
    RESEND_WEBHOOK_SECRET_PREVIOUS: optional(WebhookSecret.optional()),
    ADMIN_TOKEN: z.string().min(1),
    LINK_SECRET: Secret,
    LINK_SECRET_PREVIOUS: optional(Secrets.optional()),
    ADMIN_TOKEN_PREVIOUS: optional(z.string().optional()),
    SUBSCRIBE_ADDRESS: optional(Email.optional()),
    UNSUBSCRIBE_ADDRESS: optional(Email.optional()),
    SIGN_UPS_PER_HOUR: count(1, 100_000, SIGN_UPS_PER_HOUR),
    TURNSTILE_SITE_KEY: optional(
      z
        .string()
        .regex(/^[\w-]{1,100}$/)
        .optional(),
    ),
    TURNSTILE_SECRET: optional(z.string().optional()),
    TURNSTILE_BASE_URL: optional(Base.default('https://challenges.cloudflare.com')),
    ...BRAND_VARIABLES,
    ...THEME_VARIABLES,
  })
  .superRefine((variables, { addIssue }) => {
    const fault = (name: string) => addIssue({ code: 'custom', path: [name], message: name })
    for (const name of ['ADMIN_TOKEN', 'ADMIN_TOKEN_PREVIOUS'] as const) {
      const tooShort = (variables[name]?.length ?? MIN_SECRET_CHARACTERS) < MIN_SECRET_CHARACTERS
      if (tooShort && variables.ENVIRONMENT !== 'local') fault(name)
    }
    const { TURNSTILE_SITE_KEY: siteKey, TURNSTILE_SECRET: secret } = variables
    if (siteKey !== undefined && secret === undefined) fault('TURNSTILE_SECRET')
    if (siteKey === undefined && secret !== undefined) fault('TURNSTILE_SITE_KEY')
    const { SUBSCRIBE_ADDRESS: join, UNSUBSCRIBE_ADDRESS: leave } = variables
    if (join !== undefined && join === leave) fault('UNSUBSCRIBE_ADDRESS')
    for (const { name, reason } of faintColours(paletteOf(variables)))
      addIssue({ code: 'custom', path: [name], message: reason, params: { reason } })
  })

/** How the publication presents itself in letters and on pages. */
export type Publication = {
  name: string
  /** Without a slash at the end. */
  publicUrl: string
  /** RFC 5322 mailbox: an address, or `Name <address>`. */
  sender: string
  replyTo: string | null
  postalAddress: string
  /** BCP 47 tag. */
  language: string
  brand: Branding
  /** Mail to it joins, and confirms; absent where nobody joins by mail. */
  joinAddress?: string | undefined
  /** Mail to it leaves. */
  leaveAddress?: string | undefined
}

/** When a digest is published: a clock time in a time zone, and for how long it may still go out late. */
export type Schedule = { timeZone: string; hour: number; minute: number; catchUpHours: number }

export type Config = {
  local: boolean
  publication: Publication
  schedule: Schedule
  articleRetentionDays: number
  /** How long it is kept who got a digest. */
  retentionDays: number
  /** Where the operator is told what needs a person. */
  alerts: { email: string | null; webhookUrl: string | null }
  limits: { stories: number; storiesPerTheme: number; storiesPerPublisher: number }
  /** In the order of the digest, and no others; undefined for the built-in ones. */
  themes: readonly ThemeDefinition[] | undefined
  families: Families | undefined
  /** Without a webhook's secret no events are taken. */
  resend: { apiKey: string; baseUrl: string; webhookSecrets: string[] }
  /** Each of them opens the operator's calls. */
  adminTokens: string[]
  /** Newest first: the first one signs, all verify. */
  linkSecrets: string[]
  /** Letters to confirm within an hour, in all. */
  signUpsPerHour: number
  /** Null where nobody is asked whether they are a robot. */
  turnstile: Turnstile | null
}

/** Cloudflare's check for robots. */
export type Turnstile = {
  siteKey: string
  secret: string
  /** Without a slash at the end. */
  baseUrl: string
}

/**
 * Reads the configuration from the Worker's variables and secrets.
 *
 * @throws {DigestError} `misconfigured`, naming every variable that is missing or wrong and what it should be;
 *   the values themselves are never repeated.
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
    },
    schedule: { timeZone: v.TIME_ZONE, hour, minute, catchUpHours: v.CATCH_UP_HOURS },
    articleRetentionDays: v.ARTICLE_RETENTION_DAYS,
    retentionDays: v.RETENTION_DAYS,
    alerts: { email: v.ALERT_EMAIL ?? null, webhookUrl: v.ALERT_WEBHOOK_URL ?? null },
    limits: {
      stories: v.MAX_STORIES,
      storiesPerTheme: v.MAX_STORIES_PER_THEME,
      storiesPerPublisher: v.MAX_STORIES_PER_PUBLISHER,
    },
    themes: v.THEMES,
    families: v.FAMILIES,
    resend: {
      apiKey: v.RESEND_API_KEY,
      baseUrl: v.RESEND_BASE_URL,
      webhookSecrets: given(v.RESEND_WEBHOOK_SECRET, v.RESEND_WEBHOOK_SECRET_PREVIOUS),
    },
    adminTokens: given(v.ADMIN_TOKEN, v.ADMIN_TOKEN_PREVIOUS),
    linkSecrets: [v.LINK_SECRET, ...(v.LINK_SECRET_PREVIOUS ?? [])],
    signUpsPerHour: v.SIGN_UPS_PER_HOUR,
    turnstile: turnstileOf(v),
  }
}

const given = (...secrets: (string | undefined)[]) => secrets.filter((secret) => secret !== undefined)

const turnstileOf = (v: z.infer<typeof EnvironmentVariables>): Turnstile | null =>
  v.TURNSTILE_SITE_KEY === undefined || v.TURNSTILE_SECRET === undefined
    ? null
    : { siteKey: v.TURNSTILE_SITE_KEY, secret: v.TURNSTILE_SECRET, baseUrl: v.TURNSTILE_BASE_URL }

function describe(error: z.ZodError, variables: Variables): string {
  // Of several about one variable the first counts.
  const issues = new Map(error.issues.toReversed().map((issue) => [String(issue.path[0]), issue]))
  const faults = [...issues].toReversed().map(([name, issue]) => {
    if (issue.code === 'custom' && issue.params?.reason) return `${name} is wrong: ${issue.params.reason}`
    const missing = variables[name] === undefined || variables[name] === ''
    return `${name} is ${missing ? 'missing' : 'wrong'}: it should be ${EXPECTED[name]}`
  })
  return `Cannot start with this configuration. ${faults.join('; ')}. ${WHERE_TO_SET}`
}
