// Questions of `npm run setup`. An argument of the same name answers a question in advance.
import { isTimeZone } from '../../src/calendar/time-zone.ts'

export type Question = {
  /** Name of the argument, such as `--name`. */
  argument: string
  /** Variable in wrangler.toml, or null for the feeds. */
  variable: string | null
  ask: string
  placeholder: string
  /** Answer if the operator gives none, or null if an answer is required. */
  fallback: string | null
  /** Returns how a valid answer should look, or null if this answer is valid. */
  findFault: (answer: string) => string | null
}

const isLine = (answer: string) =>
  /^[^\p{Cc}]{1,200}$/u.test(answer) ? null : 'must be one line of at most 200 characters'

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
    ask: 'At which address will it answer?',
    placeholder: 'https://news.example.com',
    fallback: null,
    findFault: (answer) =>
      /^https:\/\/[^/\s?#@]+\/?$/.test(answer) ? null : 'must be an https address without a path',
  },
  {
    argument: 'sender',
    variable: 'SENDER',
    ask: 'Who sends it? The domain must be verified at Resend',
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
    ask: 'Which postal address should each letter show? Many countries demand one',
    placeholder: '1 Harbour Street, 20457 Hamburg',
    fallback: null,
    findFault: isLine,
  },
  {
    argument: 'time-zone',
    variable: 'TIME_ZONE',
    ask: 'In which time zone?',
    placeholder: 'Europe/Berlin',
    fallback: 'UTC',
    findFault: (answer) => (isTimeZone(answer) ? null : 'must be an IANA name, such as Europe/Berlin'),
  },
  {
    argument: 'publish-at',
    variable: 'PUBLISH_AT',
    ask: 'At which time does it go out?',
    placeholder: '07:00',
    fallback: '07:00',
    findFault: (answer) =>
      /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(answer) ? null : 'must be a time such as 07:00',
  },
  {
    argument: 'feeds',
    variable: null,
    ask: 'Where do articles come from? An OPML file, or addresses separated by spaces',
    placeholder: 'subscriptions.opml',
    fallback: null,
    findFault: (answer) => (answer.trim() === '' ? 'must name a file or an address' : null),
  },
]
