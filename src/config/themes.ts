// Parses an operator's themes and publisher groups, from TOML tables in wrangler.toml or from JSON.
import * as z from 'zod'
import type { PublisherGroups } from '../digest/rank.ts'
import { fold } from '../themes/language/fold.ts'
import { THEMES, type ThemeDefinition } from '../themes/theme.ts'

const MOST_THEMES = 30
const MOST_NAME = 60
const MOST_WORDS = 20_000
const MOST_SECTIONS = 100
/** Ids that a theme must not have, because an edition's page uses them for other elements. */
const TAKEN_IDS = ['content', 'in-brief']
const KNOWN_IDS = THEMES.map(({ id }) => id)

const ID = 'should have an id of lower-case letters, digits and hyphens, such as "local-news"'
const NAME = `should have a name of one line and at most ${MOST_NAME} characters`
const IPTC = 'should have iptc such as ["medtop:15000000"]'
const SECTIONS = 'should have sections such as ["Town Hall", "Planning"]'
const WORDS = 'should have words by language, such as words = { en = "harbour+ ferry" }'

const Name = z
  .string(NAME)
  .trim()
  .min(1, NAME)
  .max(MOST_NAME, NAME)
  .regex(/^\P{Cc}+$/u, NAME)

/** Schema of a theme's words in one language, in the notation of our lexicons. List items may be phrases. */
const Words = z.preprocess(
  (value) =>
    Array.isArray(value) ? value.map((word) => `${word}`.trim().replace(/\s+/g, '_')).join(' ') : value,
  z.string(WORDS).max(MOST_WORDS, `has more than ${MOST_WORDS} characters of words in one language`),
)

/** Schema of a language code, such as `en` or `vi`. */
const LanguageTag = z.string(WORDS).regex(/^[a-z]{2,3}$/, WORDS)

const Definition = z.strictObject(
  {
    id: z.string(ID).regex(/^[a-z][a-z0-9-]{0,39}$/, ID),
    name: Name.optional(),
    words: z.record(LanguageTag, Words, { error: () => WORDS }).optional(),
    sections: z.array(Name, SECTIONS).max(MOST_SECTIONS, SECTIONS).optional(),
    iptc: z.array(z.string(IPTC).regex(/^medtop:\d{8}$/, IPTC), IPTC).optional(),
  },
  {
    error: ({ code, keys }) =>
      code === 'unrecognized_keys'
        ? `has ${quoted(keys)}, but may have only id, name, words, sections and iptc`
        : 'should be a table, such as { id = "world" }',
  },
)

const quoted = (keys: unknown) => (Array.isArray(keys) ? keys.map((key) => `"${key}"`).join(' and ') : '')

/** Creates a schema for a TOML table or array, or for its JSON text. An empty value counts as absent. */
function parsed<T>(example: string, check: (value: unknown) => { value: T } | { faults: string[] }) {
  return z
    .unknown()
    .transform((given, context): T | undefined => {
      if (given === undefined || given === '') return undefined
      const read = fromJson(given)
      const result =
        read === null ? { faults: [`it is not valid JSON: write it as in ${example}`] } : check(read.value)
      if ('value' in result) return result.value
      const reason = result.faults.join(', and ')
      context.addIssue({ code: 'custom', message: reason, params: { reason } })
      return z.NEVER
    })
    .optional()
}

function fromJson(given: unknown): { value: unknown } | null {
  if (typeof given !== 'string') return { value: given }
  try {
    return { value: JSON.parse(given) }
  } catch {
    return null
  }
}

const THEMES_EXAMPLE =
  'THEMES = [{ id = "world" }, { id = "local", name = "Berlin", words = { de = "senat+ kiez" } }]'
const GROUPS_EXAMPLE = 'PUBLISHER_GROUPS = { "BBC News" = "BBC", "BBC Sport" = "BBC" }'

/** Schemas of the optional variables for themes and publisher groups. */
export const THEME_VARIABLES = {
  THEMES: parsed(THEMES_EXAMPLE, checkThemes),
  PUBLISHER_GROUPS: parsed(GROUPS_EXAMPLE, checkPublisherGroups),
}

function checkThemes(value: unknown): { value: ThemeDefinition[] } | { faults: string[] } {
  if (!Array.isArray(value)) return { faults: [`it should be a list, such as ${THEMES_EXAMPLE}`] }
  if (value.length === 0) return { faults: ['it is an empty list: leave it out for the built-in themes'] }
  if (value.length > MOST_THEMES) return { faults: [`it has more than ${MOST_THEMES} themes`] }
  const themes: ThemeDefinition[] = []
  const faults: string[] = []
  value.forEach((given, index) => {
    const { success, data, error } = Definition.safeParse(given)
    const own = success ? faultsOf(data, themes) : [...new Set(error.issues.map(({ message }) => message))]
    faults.push(...own.map((fault) => `theme ${index + 1} ${fault}`))
    themes.push(success ? data : { id: '' })
  })
  return faults.length === 0 ? { value: themes } : { faults }
}

/** Lists the faults of a theme, given the themes before it. */
function faultsOf(
  { id, words, sections = [] }: ThemeDefinition,
  before: readonly ThemeDefinition[],
): string[] {
  const same = before.findIndex((theme) => theme.id === id)
  if (same >= 0) return [`has the id of theme ${same + 1}: list each theme once`]
  if (TAKEN_IDS.includes(id)) return [`has an id that pages use for something else: ${TAKEN_IDS.join(', ')}`]
  const isKnown = KNOWN_IDS.some((known) => known === id)
  if (isKnown || sections.length > 0 || Object.values(words ?? {}).some((list) => /\p{L}/u.test(list ?? '')))
    return []
  return [
    `is new and has no words, so it would never receive a story: give it words = { en = "harbour+ ferry" }, or one of the built-in ids ${KNOWN_IDS.join(', ')}`,
  ]
}

function checkPublisherGroups(value: unknown): { value: PublisherGroups } | { faults: string[] } {
  const read = z.record(z.string().trim().min(1), Name).safeParse(value)
  if (!read.success)
    return { faults: [`it should name the group of each publisher, as in ${GROUPS_EXAMPLE}`] }
  const entries = Object.entries(read.data)
  const faults = entries.flatMap(([name, group], index) => {
    const twin = entries.slice(0, index).find(([other]) => fold(other) === fold(name))
    if (twin !== undefined) return [`it names "${name}" twice`]
    const above = entries.find(([other]) => fold(other) === fold(group) && fold(other) !== fold(name))
    if (above === undefined || fold(above[1]) === fold(group)) return []
    return [`"${name}" belongs to "${group}", which belongs to "${above[1]}": put both in "${above[1]}"`]
  })
  return faults.length === 0 ? { value: read.data } : { faults }
}
