// Creates valid values, so that a test sets only the fields that matter to it.
import { type Config, parseConfig } from '../src/config/config.ts'
import type { LockedBatch } from '../src/delivery/batch.ts'
import type { Answer } from '../src/delivery/outcome.ts'
import type { Edition } from '../src/digest/edition.ts'
import type { Template } from '../src/letters/template.ts'

/** Returns the variables that an operator must set. */
export const someVariables = (variables: Record<string, unknown> = {}): Record<string, unknown> => ({
  PUBLIC_URL: 'https://news.example',
  SENDER: 'Broadsheet <digest@news.example>',
  POSTAL_ADDRESS: 'Broadsheet, 1 Harbour Street, 20457 Hamburg',
  RESEND_API_KEY: 're_test',
  ADMIN_TOKEN: 'an-admin-token-that-is-long-enough',
  LINK_SECRET: 'a link secret that is long enough too',
  ...variables,
})

export const aConfig = (variables: Record<string, unknown> = {}): Config =>
  parseConfig(someVariables(variables))

/** Returns the result of a call to Resend, by default of a call whose connection failed. */
export const anAnswer = (fields: Partial<Answer> = {}): Answer => ({
  status: null,
  error: null,
  message: '',
  ids: [],
  invalid: [],
  retryAfter: null,
  ...fields,
})

export const aTemplate = (fields: Partial<Template> = {}): Template => ({
  day: '2026-11-23',
  from: 'Broadsheet <digest@news.example>',
  replyTo: null,
  subject: 'Comet seen over Berlin',
  html: ['<p>Comet seen</p><a href="', { slot: 'unsubscribe' }, '">Leave</a>'],
  text: ['Comet seen\n\nLeave: ', { slot: 'unsubscribe' }],
  headers: { 'List-Unsubscribe': ['<', { slot: 'oneClick' }, '>'] },
  ...fields,
})

export const aDigest = (fields: Partial<Edition> = {}): Edition => ({
  day: '2026-11-23',
  language: 'en',
  subject: 'Comet seen over Berlin',
  preheader: 'It was bright.',
  minutes: 1,
  themes: [
    {
      id: 'science',
      name: 'Science',
      stories: [
        {
          id: 'comet',
          title: 'Comet seen over Berlin',
          url: 'https://gazette.example/comet',
          source: 'Gazette',
          summary: 'It was bright.',
          minutes: 1,
          also: [],
          language: 'en',
        },
      ],
    },
  ],
  brief: [],
  ...fields,
})

/** Returns a batch of one recipient, locked for its first call. */
export const aLockedBatch = (fields: Partial<LockedBatch> = {}): LockedBatch => ({
  day: '2026-11-23',
  seq: 0,
  revision: 0,
  candidates: 1,
  recipients: [['ada', 'ada@readers.example']],
  key: 'digest/2026-11-23/test/0/0',
  bodySha256: null,
  deadline: Date.parse('2026-11-23T13:00:00Z'),
  lockedAt: Date.parse('2026-11-23T07:00:00Z'),
  attempts: 1,
  exceptions: {},
  ...fields,
})
