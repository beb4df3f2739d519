// Parses the list of feeds and the settings for reading them.
import * as z from 'zod'
import { FULL_TEXT, type FullText } from '../feeds/full-text.ts'
import { resolveUrl } from '../feeds/urls.ts'
import { countBetween, optional } from './fields.ts'

/** Maximum number of sources in the configuration. */
const MAX_LISTED = 1000

export type SourceSettings = {
  pollMinutes: number
  fullText: FullText
  /** Maximum age, in hours, at which a feed item still counts as news. */
  maxAgeHours: number
  /** Maximum number of articles from one source per UTC day. */
  maxArticlesPerDay: number
  /** Feed URLs that the configuration lists. */
  listed: readonly string[]
  /** Private hosts that feeds may use, each as `host:port`. Always empty in production. */
  allowedHosts: readonly string[]
}

/** Expected value of each source variable, as worded in error messages. */
export const EXPECTED_SOURCE_VARIABLES: Readonly<Record<string, string>> = {
  POLL_MINUTES: 'a whole number from 15 to 1440',
  FULL_TEXT: '"auto", "always" or "never"',
  SOURCE_MAX_AGE_HOURS: 'a whole number from 1 to 720',
  SOURCE_MAX_ARTICLES_PER_DAY: 'a whole number from 1 to 100000',
  SOURCES: `a list of at most ${MAX_LISTED} http or https addresses, such as ["https://paper.example/feed"]`,
  FEED_ALLOW_HOSTS:
    'hosts with ports such as "127.0.0.1:8026", separated by commas, and nothing in production',
}

/** Schema of a list of addresses: a TOML array, JSON, or text separated by white space. */
const AddressList = z.preprocess(
  listOf,
  z
    .array(
      z.string().transform((address, context) => {
        const url = resolveUrl(address, 'about:blank')
        if (url !== null) return url
        context.addIssue('not an address')
        return z.NEVER
      }),
    )
    .max(MAX_LISTED),
)

function listOf(given: unknown): unknown {
  if (given === undefined) return []
  if (typeof given !== 'string') return given
  if (!given.trim().startsWith('[')) return given.split(/\s+/).filter(Boolean)
  try {
    return JSON.parse(given)
  } catch {
    return given // the schema reports the invalid value
  }
}

const HostList = z
  .string()
  .default('')
  .transform((text) => text.split(/[\s,]+/).filter(Boolean))
  .pipe(z.array(z.string().regex(/^(?:[\w.-]+|\[[\da-f:.]+\]):\d{1,5}$/i)))

export const SOURCE_VARIABLES = {
  POLL_MINUTES: countBetween(15, 1440, 30),
  FULL_TEXT: optional(z.enum(FULL_TEXT).default('auto')),
  SOURCE_MAX_AGE_HOURS: countBetween(1, 720, 48),
  SOURCE_MAX_ARTICLES_PER_DAY: countBetween(1, 100_000, 5000),
  SOURCES: AddressList,
  FEED_ALLOW_HOSTS: HostList,
}

/** Builds the source settings from validated variables. */
export const sourceSettingsOf = (v: {
  POLL_MINUTES: number
  FULL_TEXT: FullText
  SOURCE_MAX_AGE_HOURS: number
  SOURCE_MAX_ARTICLES_PER_DAY: number
  SOURCES: string[]
  FEED_ALLOW_HOSTS: string[]
}): SourceSettings => ({
  pollMinutes: v.POLL_MINUTES,
  fullText: v.FULL_TEXT,
  maxAgeHours: v.SOURCE_MAX_AGE_HOURS,
  maxArticlesPerDay: v.SOURCE_MAX_ARTICLES_PER_DAY,
  listed: [...new Set(v.SOURCES)],
  allowedHosts: v.FEED_ALLOW_HOSTS.map((host) => host.toLowerCase()),
})
