// Defines the questions of `npm run setup`. Each question can also be answered with a command-line argument.
import { isTimeZone } from '../../src/calendar/time-zone.ts'
import { THEMES } from '../../src/themes/theme.ts'

export type Question = {
  /** Name of the argument without its dashes, such as `name`. */
  argument: string
  /**
   * Variable in wrangler.toml that the answer sets. It is null for the themes, which are a list, and for the
   * feeds, which are used only for the preview.
   */
  variable: string | null
  ask: string
  placeholder: string
  /** Default answer, or null if an answer is required. */
  fallback: string | null
  /** Returns a description of valid answers, such as "must be one line", or null if the answer is valid. */
  findFault: (answer: string) => string | null
}

const isLine = (answer: string) =>
  /^[^\p{Cc}]{1,200}$/u.test(answer) ? null : 'must be one line of at most 200 characters'

/** Built-in themes that an operator can choose. The theme `more` always exists. */
const BUILT_IN = THEMES.map(({ id }) => id).filter((id) => id !== 'more')
export const ALL_THEMES = BUILT_IN.join(' ')

/** Splits an answer into theme ids. */
export const splitThemes = (answer: string): string[] => answer.split(/[\s,]+/).filter(Boolean)

function findThemeFault(answer: string): string | null {
  const ids = splitThemes(answer)
  const isKnown = ids.every((id) => BUILT_IN.some((known) => known === id))
  if (ids.length > 0 && isKnown && new Set(ids).size === ids.length) return null
  return `must list one or more of ${BUILT_IN.join(', ')}, each only once`
}

export const QUESTIONS: readonly Question[] = [
  {
    argument: 'name',
    variable: 'PUBLICATION_NAME',
    ask: 'What is your digest called?',
    placeholder: 'The Morning Post',
    fallback: null,
    findFault: isLine,
  },
  {
    argument: 'url',
    variable: 'PUBLIC_URL',
    ask: 'What will the digest’s web address be?',
    placeholder: 'https://news.example.com',
    fallback: null,
    findFault: (answer) =>
      /^https:\/\/[^/\s?#@]+\/?$/.test(answer) ? null : 'must be an https address without a path',
  },
  {
    argument: 'sender',
    variable: 'SENDER',
    ask: 'Which email address should it come from? The domain must be verified at Resend',
    placeholder: 'The Morning Post <digest@news.example.com>',
    fallback: null,
    findFault: (answer) =>
      /^(?:[^<>"@,;]+<[^\s<>@]+@[^\s<>@]+\.[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+\.[^\s<>@]+)$/.test(answer)
        ? null
        : 'must be an email address, or a name with an address in <>',
  },
  {
    argument: 'postal-address',
    variable: 'POSTAL_ADDRESS',
    ask: 'Which postal address should letters show? Many countries require one',
    placeholder: '1 Harbour Street, 20457 Hamburg',
    fallback: null,
    findFault: isLine,
  },
  {
    argument: 'time-zone',
    variable: 'TIME_ZONE',
    ask: 'In which time zone is the digest published?',
    placeholder: 'Europe/Berlin',
    fallback: 'UTC',
    findFault: (answer) => (isTimeZone(answer) ? null : 'must be an IANA name, such as Europe/Berlin'),
  },
  {
    argument: 'publish-at',
    variable: 'PUBLISH_AT',
    ask: 'When is it published each day?',
    placeholder: '07:00',
    fallback: '07:00',
    findFault: (answer) =>
      /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(answer) ? null : 'must be a time such as 07:00',
  },
  {
    argument: 'themes',
    variable: null,
    ask: 'Which themes should it have, in order? You can define others in wrangler.toml',
    placeholder: 'world business culture',
    fallback: ALL_THEMES,
    findFault: findThemeFault,
  },
  {
    argument: 'feeds',
    variable: null,
    ask: 'Which feeds should it collect? Give an OPML file, or URLs separated by spaces',
    placeholder: 'subscriptions.opml',
    fallback: null,
    findFault: (answer) => (answer.trim() === '' ? 'must name a file or an address' : null),
  },
]
