// The forms that the values of an operator's variables take.
import * as z from 'zod'

export const MIN_SECRET_CHARACTERS = 32

const isLoopback = (url: URL) => ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)

const isSafe = (url: URL) => url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url))

/** Where something answers: https, or http on this machine, and nothing that a path could not follow. */
export const Base = z
  .string()
  .trim()
  .refine((value) => {
    const url = URL.parse(value)
    return url !== null && isSafe(url) && !/[?#@\s]/.test(value)
  })
  .transform((value) => value.replace(/\/+$/, ''))

/** Where a call goes: as a base, but with what path and query it likes. */
export const Endpoint = z
  .string()
  .trim()
  .refine((value) => {
    const url = URL.parse(value)
    return url !== null && isSafe(url) && url.username === '' && url.password === ''
  })

/** Where this Worker answers: its routes begin at the root. */
export const Origin = Base.refine((value) => URL.parse(value)?.pathname === '/')

/** Set to nothing is not set. */
export const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema)

export const countBetween = (least: number, most: number, standard: number) =>
  optional(z.coerce.number().int().min(least).max(most).default(standard))

export const Secret = z.string().min(MIN_SECRET_CHARACTERS)

/** Several secrets with commas or spaces between; a single one may hold either. */
export const SecretList = Secret.transform((value) => {
  const parts = value.split(/[\s,]+/).filter(Boolean)
  return parts.every((part) => part.length >= MIN_SECRET_CHARACTERS) ? parts : [value]
})
/** One line of text: what goes into a header must not open another one. */
export const HeaderLine = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .regex(/^\P{Cc}+$/u)

/** As Resend shows it once; the key is base64. */
export const WebhookSecret = z
  .string()
  .regex(/^whsec_(?:[A-Za-z0-9+/]{4}){4,}(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/)
