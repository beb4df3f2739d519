// Defines schemas for the kinds of values in an operator's variables.
import * as z from 'zod'
import { parseMailbox } from './mailbox.ts'

export const MIN_SECRET_CHARACTERS = 32
/** Maximum length of a link to a page, in characters. */
const MAX_URL = 500

const isLoopback = (url: URL) => ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)

const isSafe = (url: URL) => url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url))

/** A base URL that a path can be appended to: https, or http on this machine. */
export const Base = z
  .string()
  .trim()
  .refine((value) => {
    const url = URL.parse(value)
    return url !== null && isSafe(url) && !/[?#@\s]/.test(value)
  })
  .transform((value) => value.replace(/\/+$/, ''))

/** The URL of a call: like a base URL, but with any path and query. */
export const Endpoint = z
  .string()
  .trim()
  .refine((value) => {
    const url = URL.parse(value)
    return url !== null && isSafe(url) && url.username === '' && url.password === ''
  })

/** The https URL of a public page to which letters and pages link. */
export const WebPage = z
  .url({ protocol: /^https$/ })
  .max(MAX_URL)
  .refine((url) => URL.parse(url)?.username === '')

/** The origin of this Worker, whose routes begin at the root. An international host becomes ASCII, as headers require. */
export const Origin = Base.refine((value) => URL.parse(value)?.pathname === '/').transform(
  (value) => URL.parse(value)?.origin ?? value,
)

/** Several origins separated by commas or spaces. */
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

/** A token that fits into an `Authorization` header: visible ASCII characters. */
export const BearerToken = z.string().regex(/^[\x21-\x7e]{1,1000}$/)

/** Several secrets separated by commas or spaces. A single secret may contain either. */
export const SecretList = Secret.transform((value) => {
  const parts = value.split(/[\s,]+/).filter(Boolean)
  return parts.every((part) => part.length >= MIN_SECRET_CHARACTERS) ? parts : [value]
})
/** A text for a header. It must be on one line, because a line break would start another header. */
export const HeaderLine = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .regex(/^\P{Cc}+$/u)

/** A sender: an address, or a name and an address; see `parseMailbox`. */
export const Mailbox = HeaderLine.transform(parseMailbox).pipe(z.string())

/** A team of Cloudflare Access, given by its name or its domain. The name becomes the domain. */
export const AccessTeam = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z\d][a-z\d-]{0,62}(?:\.cloudflareaccess\.com)?$/)
  .transform((team) => (team.includes('.') ? team : `${team}.cloudflareaccess.com`))

/** A signing secret in the form that Resend shows; the key is base64. */
export const WebhookSecret = z
  .string()
  .regex(/^whsec_(?:[A-Za-z0-9+/]{4}){4,}(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/)
