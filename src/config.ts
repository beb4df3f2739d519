// Everything that an operator can set, parsed once, with a message for each value that is wrong.
import * as z from 'zod'
import { BRAND_VARIABLES, type Branding, COLOUR_NAMES, faintColours, paletteOf } from './brand.ts'
import type { Variables } from './env.ts'
import { DigestError } from './errors.ts'
import { isLanguage, isTimeZone } from './locale.ts'

const MIN_SECRET_CHARACTERS = 32

const isLoopback = (url: URL) => ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)

const isSafe = (url: URL) => url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url))

/** Where something answers: https, or http on this machine, and nothing that a path could not follow. */
const Base = z
  .string()
  .trim()
  .refine((value) => {
    const url = URL.parse(value)
    return url !== null && isSafe(url) && !/[?#@\s]/.test(value)
  })
  .transform((value) => value.replace(/\/+$/, ''))

/** Where a call goes: as a base, but with what path and query it likes. */
const Endpoint = z
  .string()
  .trim()
  .refine((value) => {
    const url = URL.parse(value)
    return url !== null && isSafe(url) && url.username === '' && url.password === ''
  })

/** Where this Worker answers: its routes begin at the root. */
const Origin = Base.refine((value) => URL.parse(value)?.pathname === '/')

/** Set to nothing is not set. */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema)

const count = (least: number, most: number, standard: number) =>
  optional(z.coerce.number().int().min(least).max(most).default(standard))

const Secret = z.string().min(MIN_SECRET_CHARACTERS)
/** One line of text: what goes into a header must not open another one. */
const Line = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .regex(/^\P{Cc}+$/u)

const WHERE_TO_SET = 'Set variables in wrangler.toml, secrets with npx wrangler secret put'

/** What each variable should be, as its error message says it. */
const EXPECTED = {
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
  RESEND_BASE_URL: 'an https address, or http on this machine',
  RESEND_API_KEY: 'an API key made at resend.com, such as re_123',
  ADMIN_TOKEN: `a secret of at least ${MIN_SECRET_CHARACTERS} characters`,
  LINK_SECRET: `a secret of at least ${MIN_SECRET_CHARACTERS} characters`,
  LINK_SECRET_PREVIOUS: 'the link secret used before this one, or nothing',
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
    RESEND_BASE_URL: optional(Base.default('https://api.resend.com')),
    RESEND_API_KEY: z.string().min(1),
    ADMIN_TOKEN: z.string().min(1),
    LINK_SECRET: Secret,
    LINK_SECRET_PREVIOUS: optional(Secret.optional()),
    ...BRAND_VARIABLES,
  })
  .refine(
    ({ ENVIRONMENT, ADMIN_TOKEN }) => ENVIRONMENT === 'local' || ADMIN_TOKEN.length >= MIN_SECRET_CHARACTERS,
    { path: ['ADMIN_TOKEN'] },
  )
  .superRefine((variables, { addIssue }) => {
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
  limits: { stories: number; storiesPerTheme: number }
  resend: { apiKey: string; baseUrl: string }
  adminToken: string
  /** Newest first: the first one signs, all verify. */
  linkSecrets: string[]
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
    },
    schedule: { timeZone: v.TIME_ZONE, hour, minute, catchUpHours: v.CATCH_UP_HOURS },
    articleRetentionDays: v.ARTICLE_RETENTION_DAYS,
    retentionDays: v.RETENTION_DAYS,
    alerts: { email: v.ALERT_EMAIL ?? null, webhookUrl: v.ALERT_WEBHOOK_URL ?? null },
    limits: { stories: v.MAX_STORIES, storiesPerTheme: v.MAX_STORIES_PER_THEME },
    resend: { apiKey: v.RESEND_API_KEY, baseUrl: v.RESEND_BASE_URL },
    adminToken: v.ADMIN_TOKEN,
    linkSecrets: [v.LINK_SECRET, v.LINK_SECRET_PREVIOUS].filter((secret) => secret !== undefined),
  }
}

function describe(error: z.ZodError, variables: Variables): string {
  // Of several about one variable the first counts.
  const issues = new Map(error.issues.toReversed().map((issue) => [String(issue.path[0]), issue]))
  const faults = [...issues].toReversed().map(([name, issue]) => {
    if (issue.code === 'custom' && issue.params?.reason) return `${name} is wrong: ${issue.params.reason}`
    const missing = variables[name] === undefined || variables[name] === ''
    return `${name} is ${missing ? 'missing' : 'wrong'}: it should be ${EXPECTED[name as keyof typeof EXPECTED]}`
  })
  return `Cannot start with this configuration. ${faults.join('; ')}. ${WHERE_TO_SET}`
}
