// Defines the request schemas for sources.
import * as z from 'zod'
import { FULL_TEXT } from '../../feeds/full-text.ts'
import { SOURCE_STATES } from '../../feeds/source-state.ts'
import { resolveUrl } from '../../feeds/urls.ts'
import { canonicalLanguage } from '../../text/language-tag.ts'
import { onlyWith } from '../body.ts'
import { Cursor, ONCE, pageLength } from './pages.ts'

/** Maximum length of a source's name, section or publisher, in characters. */
const MAX_NAME = 200
const LINE = `must be a string of 1 to ${MAX_NAME} characters on one line`
const Line = z
  .string(LINE)
  .trim()
  .min(1, LINE)
  .max(MAX_NAME, LINE)
  .regex(/^\P{Cc}+$/u, LINE)
const MIN_WEIGHT = 0.1
const MAX_WEIGHT = 10
const WEIGHT = `must be a number from ${MIN_WEIGHT} to ${MAX_WEIGHT}`
const Language = z.string().transform((tag, context) => {
  const language = canonicalLanguage(tag)
  if (language !== null) return language
  context.addIssue('must be a language tag, such as en or pt-BR')
  return z.NEVER
})
const FullTextChoice = z.enum(FULL_TEXT, `must be one of ${FULL_TEXT.join(', ')}`)
const Address = z.string('must be an http or https address').transform((address, context) => {
  const url = resolveUrl(address, 'about:blank')
  if (url !== null) return url
  context.addIssue('must be an http or https address')
  return z.NEVER
})

const settings = {
  name: Line.nullable().optional(),
  section: Line.nullable().optional(),
  language: Language.nullable().optional(),
  publisher: Line.nullable().optional(),
  weight: z.number(WEIGHT).min(MIN_WEIGHT, WEIGHT).max(MAX_WEIGHT, WEIGHT).optional(),
  fullText: FullTextChoice.nullable().optional(),
}
const BODY = 'The body must be a JSON object'
/** Request schema for adding a source. */
export const SourceAddition = onlyWith({ url: Address, ...settings }, BODY)
/** Request schema for trying out a feed's address. */
export const SourceTrial = onlyWith({ url: Address }, BODY)
/** Request schema for changing a source's settings. */
export const SourceSettingsChange = onlyWith(
  {
    ...settings,
    muted: z.boolean('must be true or false').optional(),
    paused: z.boolean('must be true or false').optional(),
  },
  BODY,
)
/** Query schema that rejects all parameters. */
export const NoQuery = onlyWith({}, ONCE)
/** Query schema for a page of the list of sources. */
export const SourceQuery = onlyWith(
  {
    state: z
      .enum(SOURCE_STATES, `must be one of ${SOURCE_STATES.join(', ')}`)
      .nullable()
      .default(null),
    cursor: Cursor,
    limit: pageLength(),
  },
  ONCE,
)
