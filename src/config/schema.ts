// Defines all variables that an operator can set, with their schemas, defaults and descriptions.
import * as z from 'zod'
import { isTimeZone, timeZoneOf } from '../calendar/time-zone.ts'
import { DEFAULT_RULES, LEAD_RULES, NOT_NEWS_RULES, REPEAT_RULES } from '../digest/selection-rules.ts'
import { Email } from '../subscribers/email.ts'
import { SIGN_UPS_PER_HOUR } from '../subscribers/subscriber.ts'
import { isLanguage } from '../text/language-tag.ts'
import { BRAND_VARIABLES, COLOUR_NAMES, faintColours, paletteOf } from './brand.ts'
import {
  AccessTeam,
  Base,
  BearerToken,
  countBetween,
  Endpoint,
  HeaderLine,
  Mailbox,
  MIN_SECRET_CHARACTERS,
  Origin,
  OriginList,
  optional,
  Secret,
  SecretList,
  WebhookSecret,
  WebPage,
} from './fields.ts'
import { EXPECTED_SOURCE_VARIABLES, SOURCE_VARIABLES } from './sources.ts'
import { THEME_VARIABLES } from './themes.ts'

/** Expected value of each variable except `THEMES` and `PUBLISHER_GROUPS`, as worded in error messages. */
export const EXPECTED_VARIABLES: Readonly<Record<string, string>> = {
  ENVIRONMENT: '"production" or "local"',
  PUBLICATION_NAME: 'the name that readers see, on one line',
  PUBLIC_URL: 'the https address where this Worker answers, without a path, such as https://news.example.com',
  SENDER: 'a sender on a domain verified at Resend, such as Broadsheet <digest@news.example.com>',
  REPLY_TO: 'an address that receives replies, or nothing',
  POSTAL_ADDRESS: 'the postal address that every letter must show',
  IMPRINT_URL: 'the https address of a page about the publisher, or nothing',
  PRIVACY_URL: 'the https address of a page about the data of readers, or nothing',
  LANGUAGE: 'a language tag, such as en or de-AT',
  TIME_ZONE: 'an IANA time zone, such as Europe/Berlin',
  PUBLISH_AT: 'an hour and minute, such as 07:00',
  CATCH_UP_HOURS: 'a whole number from 1 to 20',
  REVIEW: 'off or hold',
  REVIEW_UNTIL: 'a time after PUBLISH_AT and at most CATCH_UP_HOURS later, such as 08:30, if REVIEW is hold',
  REVIEW_THEN: 'send or skip',
  ARTICLE_RETENTION_DAYS: 'a whole number from 2 to 365',
  MAX_ARTICLE_AGE_DAYS: 'a whole number from 1 to 3650',
  RETENTION_DAYS: 'a whole number from 7 to 3650',
  ALERT_WEBHOOK_URL: 'an https address, or nothing',
  ALERT_EMAIL: 'an address, or nothing',
  MAX_STORIES: 'a whole number from 1 to 200',
  MAX_STORIES_PER_THEME: 'a whole number from 1 to 50',
  MAX_STORIES_PER_PUBLISHER: 'a whole number from 1 to 200',
  REPEATS: 'news, all or none',
  LEAD: 'two_publishers, best or none',
  NOT_NEWS: 'out or last',
  RESEND_BASE_URL: 'an https address, or an http address on this machine',
  RESEND_API_KEY: 'an API key made at resend.com, such as re_123',
  RESEND_WEBHOOK_SECRET: 'the signing secret that Resend shows for the webhook, such as whsec_…, or nothing',
  RESEND_WEBHOOK_SECRET_PREVIOUS: 'the signing secret used before RESEND_WEBHOOK_SECRET, or nothing',
  ADMIN_TOKEN: `a secret of at least ${MIN_SECRET_CHARACTERS} ASCII characters without spaces`,
  LINK_SECRET: `a secret of at least ${MIN_SECRET_CHARACTERS} characters`,
  LINK_SECRET_PREVIOUS: 'the link secrets used before LINK_SECRET, newest first, or nothing',
  ADMIN_TOKEN_PREVIOUS: 'the admin token used before ADMIN_TOKEN, in the same form, or nothing',
  SUBSCRIBE_ADDRESS: 'an address whose email Cloudflare routes to this Worker, or nothing',
  UNSUBSCRIBE_ADDRESS: 'another address whose email Cloudflare routes to this Worker, or nothing',
  SIGN_UPS_PER_HOUR: 'a whole number from 1 to 100000',
  ALLOWED_ORIGINS:
    'origins of sites with a sign-up form, such as https://blog.example.com, separated by commas, or nothing',
  TURNSTILE_SITE_KEY: 'the site key of a Turnstile widget, or nothing; it goes with TURNSTILE_SECRET',
  TURNSTILE_SECRET: 'the secret of a Turnstile widget, or nothing; it goes with TURNSTILE_SITE_KEY',
  TURNSTILE_BASE_URL: 'an https address, or an http address on this machine',
  ACCESS_TEAM:
    'the team domain of Cloudflare Access, such as example.cloudflareaccess.com, or nothing; it goes with ACCESS_AUD',
  ACCESS_AUD:
    'the audience tag of the Access application in front of /desk, or nothing; it goes with ACCESS_TEAM',
  TAGLINE: 'one line to show under the name, or nothing',
  LOGO_URL: 'the https address of a picture, or nothing',
  ...EXPECTED_SOURCE_VARIABLES,
  ...Object.fromEntries(COLOUR_NAMES.map((name) => [name, 'a colour such as #1f2328, or nothing'])),
}

/** Schema of a time of day, such as `07:00`. */
const ClockTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
const MINUTES_PER_DAY = 1440

/** Returns the number of minutes from one time of day to the next occurrence of another. */
function minutesBetween(from: string, to: string): number {
  const [start = 0, end = 0] = [from, to].map((time) => 60 * Number(time.slice(0, 2)) + Number(time.slice(3)))
  return (end - start + MINUTES_PER_DAY) % MINUTES_PER_DAY
}

/** Schema of the Worker's variables and secrets. */
export const EnvironmentVariables = z
  .object({
    ENVIRONMENT: z.enum(['production', 'local']).default('production'),
    PUBLICATION_NAME: HeaderLine.default('Broadsheet'),
    PUBLIC_URL: Origin,
    SENDER: Mailbox,
    REPLY_TO: optional(Email.optional()),
    POSTAL_ADDRESS: HeaderLine,
    IMPRINT_URL: optional(WebPage.optional()),
    PRIVACY_URL: optional(WebPage.optional()),
    LANGUAGE: z.string().refine(isLanguage).default('en'),
    TIME_ZONE: z
      .string()
      .refine(isTimeZone)
      .transform((name) => timeZoneOf(name) ?? name)
      .default('UTC'),
    PUBLISH_AT: ClockTime.default('07:00'),
    CATCH_UP_HOURS: countBetween(1, 20, 6),
    REVIEW: z.enum(['off', 'hold']).default('off'),
    REVIEW_UNTIL: optional(ClockTime.optional()),
    REVIEW_THEN: z.enum(['send', 'skip']).default('send'),
    ARTICLE_RETENTION_DAYS: countBetween(2, 365, 30),
    MAX_ARTICLE_AGE_DAYS: countBetween(1, 3650, 7),
    RETENTION_DAYS: countBetween(7, 3650, 30),
    ALERT_WEBHOOK_URL: optional(Endpoint.optional()),
    ALERT_EMAIL: optional(Email.optional()),
    MAX_STORIES: countBetween(1, 200, 25),
    MAX_STORIES_PER_THEME: countBetween(1, 50, 5),
    MAX_STORIES_PER_PUBLISHER: countBetween(1, 200, 8),
    REPEATS: z.enum(REPEAT_RULES).default(DEFAULT_RULES.repeats),
    LEAD: z.enum(LEAD_RULES).default(DEFAULT_RULES.lead),
    NOT_NEWS: z.enum(NOT_NEWS_RULES).default(DEFAULT_RULES.notNews),
    RESEND_BASE_URL: optional(Base.default('https://api.resend.com')),
    RESEND_API_KEY: z.string().min(1),
    RESEND_WEBHOOK_SECRET: optional(WebhookSecret.optional()),
    RESEND_WEBHOOK_SECRET_PREVIOUS: optional(WebhookSecret.optional()),
    ADMIN_TOKEN: BearerToken,
    LINK_SECRET: Secret,
    LINK_SECRET_PREVIOUS: optional(SecretList.optional()),
    ADMIN_TOKEN_PREVIOUS: optional(BearerToken.optional()),
    SUBSCRIBE_ADDRESS: optional(Email.optional()),
    UNSUBSCRIBE_ADDRESS: optional(Email.optional()),
    SIGN_UPS_PER_HOUR: countBetween(1, 100_000, SIGN_UPS_PER_HOUR),
    ALLOWED_ORIGINS: optional(OriginList.optional()),
    TURNSTILE_SITE_KEY: optional(
      z
        .string()
        .regex(/^[\w-]{1,100}$/)
        .optional(),
    ),
    TURNSTILE_SECRET: optional(z.string().optional()),
    TURNSTILE_BASE_URL: optional(Base.default('https://challenges.cloudflare.com')),
    ACCESS_TEAM: optional(AccessTeam.optional()),
    ACCESS_AUD: optional(
      z
        .string()
        .regex(/^[\da-f]{64}$/)
        .optional(),
    ),
    ...BRAND_VARIABLES,
    ...THEME_VARIABLES,
    ...SOURCE_VARIABLES,
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
    if (variables.ACCESS_TEAM !== undefined && variables.ACCESS_AUD === undefined) fault('ACCESS_AUD')
    if (variables.ACCESS_TEAM === undefined && variables.ACCESS_AUD !== undefined) fault('ACCESS_TEAM')
    if (variables.FEED_ALLOW_HOSTS.length > 0 && variables.ENVIRONMENT !== 'local') fault('FEED_ALLOW_HOSTS')
    if (variables.REVIEW === 'hold') {
      const { PUBLISH_AT, REVIEW_UNTIL = PUBLISH_AT, CATCH_UP_HOURS } = variables
      const minutes = minutesBetween(PUBLISH_AT, REVIEW_UNTIL)
      if (minutes === 0 || minutes > CATCH_UP_HOURS * 60) fault('REVIEW_UNTIL')
    }
    const { SUBSCRIBE_ADDRESS: join, UNSUBSCRIBE_ADDRESS: leave } = variables
    if (join !== undefined && join === leave) fault('UNSUBSCRIBE_ADDRESS')
    for (const { name, reason } of faintColours(paletteOf(variables)))
      addIssue({ code: 'custom', path: [name], message: reason, params: { reason } })
  })
