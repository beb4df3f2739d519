// Defines schemas for common kinds of configuration values.
import * as z from 'zod'
import { parseMailbox } from './mailbox.ts'

export const MIN_SECRET_CHARACTERS = 32
/** Maximum length of a public page's URL, in characters. */
const MAX_URL = 500

const isLoopback = (url: URL) => ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)

const isSafe = (url: URL) => url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url))

/**
 * Schema of a base URL to which a path can be appended. It must use https, or http with a loopback host.
 * Trailing slashes are removed.
 */
export const Base = z
  .string()
  .trim()
  .refine((value) => {
    const url = URL.parse(value)
    return url !== null && isSafe(url) && !/[?#@\s]/.test(value)
  })
  .transform((value) => value.replace(/\/+$/, ''))

/** Schema of an endpoint's URL. Unlike a base URL, it may have a query, and it keeps a trailing slash. */
export const Endpoint = z
  .string()
  .trim()
  .refine((value) => {
    const url = URL.parse(value)
    return url !== null && isSafe(url) && url.username === '' && url.password === ''
  })

/** Schema of the https URL of a public page, such as a privacy policy. */
export const WebPage = z
  .url({ protocol: /^https$/ })
  .max(MAX_URL)
  .refine((url) => URL.parse(url)?.username === '')

/**
 * Schema of an origin, without a path. An internationalised host becomes ASCII, because headers require it.
 */
export const Origin = Base.refine((value) => URL.parse(value)?.pathname === '/').transform(
  (value) => URL.parse(value)?.origin ?? value,
)

/** Schema of several origins, separated by commas or spaces. */
export const OriginList = z
  .string()
  .transform((value) => value.split(/[\s,]+/).filter(Boolean))
  .pipe(z.array(Origin))

/** Makes a schema treat an empty value as absent. */
export const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema)

export const countBetween = (least: number, most: number, standard: number) =>
  optional(z.coerce.number().int().min(least).max(most).default(standard))

export const Secret = z.string().min(MIN_SECRET_CHARACTERS)

/** Schema of a bearer token, which consists of visible ASCII characters. */
export const BearerToken = z.string().regex(/^[\x21-\x7e]{1,1000}$/)

/**
 * Schema of several secrets, separated by commas or spaces. If any part is too short to be a secret, the
 * whole value counts as one secret.
 */
export const SecretList = Secret.transform((value) => {
  const parts = value.split(/[\s,]+/).filter(Boolean)
  return parts.every((part) => part.length >= MIN_SECRET_CHARACTERS) ? parts : [value]
})
/** Schema of a line of text that may become part of a header. A line break would start another header. */
export const HeaderLine = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .regex(/^\P{Cc}+$/u)

/** Schema of a sender, which is an address with or without a name. See `parseMailbox`. */
export const Mailbox = HeaderLine.transform(parseMailbox).pipe(z.string())

/** Schema of a Cloudflare Access team, by name or domain. A name becomes a domain. */
export const AccessTeam = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z\d][a-z\d-]{0,62}(?:\.cloudflareaccess\.com)?$/)
  .transform((team) => (team.includes('.') ? team : `${team}.cloudflareaccess.com`))

/** Schema of a webhook signing secret in Resend's format, with a base64 key. */
export const WebhookSecret = z
  .string()
  .regex(/^whsec_(?:[A-Za-z0-9+/]{4}){4,}(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/)
