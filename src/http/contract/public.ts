// Describes the API calls that need no admin token, except the archive and the links in emails.
import * as z from 'zod'
import type { SourceCounts } from '../../d1/sources/sources.ts'
import { SignUpBody } from '../readers/sign-up.ts'
import type { IsoTimes } from '../times.ts'
import { Day, IsoTime, type Operations, page } from './operation.ts'

const Counts = z.object({
  unread: z.int(),
  wanted: z.int().meta({ description: 'Feed items waiting to become articles' }),
  active: z.int(),
  failing: z.int(),
  gone: z.int(),
  paused: z.int(),
  oldestOk: IsoTime.nullable().meta({
    description: "The earliest of all sources' last successful reads, excluding paused sources",
  }),
}) satisfies z.ZodType<IsoTimes<SourceCounts>>

const script = { 200: { says: 'The script', type: 'text/javascript' } }

export const publicOperations: Operations = {
  'GET /health': {
    id: 'checkHealth',
    summary: 'Check that the service works',
    description: `Returns the version, the newest digest, the UTC day of the newest article (null if none arrived today
or in the two days before) and the number of sources in each state. \`wanted\` is the number of feed items waiting to
become articles. \`failing\` includes sources in the states \`refused\` and \`no_feed\`. \`unread\` counts sources that
have never been fetched. \`oldestOk\` is the earliest of all sources' last successful reads. \`unread\` and \`oldestOk\`
exclude paused sources.`,
    answers: {
      200: {
        says: 'The service works',
        schema: z.object({
          status: z.literal('ok'),
          version: z.string(),
          lastDigest: z.object({ day: Day, state: z.string() }).nullable(),
          sources: Counts,
          newestArticleDay: Day.nullable(),
        }),
        example: {
          status: 'ok',
          version: '0.1.0',
          lastDigest: { day: '2026-11-28', state: 'complete' },
          sources: {
            unread: 0,
            wanted: 0,
            active: 28,
            failing: 1,
            gone: 0,
            paused: 0,
            oldestOk: '2026-11-28T07:30:00.000Z',
          },
          newestArticleDay: '2026-11-28',
        },
      },
    },
  },
  'POST /subscribe': {
    id: 'signUp',
    summary: 'Sign up',
    description: `Schedules a confirmation email, unless the address is already subscribed or must not receive one. The
response does not reveal whether the address is subscribed. The form on \`GET /\` posts here, and programs can send
JSON. \`timeZone\`, \`hour\` and \`themes\` are optional. \`turnstileToken\` is required if Turnstile is set up.`,
    body: {
      type: ['application/json', 'application/x-www-form-urlencoded', 'multipart/form-data'],
      schema: SignUpBody,
      example: { email: 'eve@example.com', timeZone: 'Europe/Berlin', hour: 7, themes: ['world'] },
    },
    answers: {
      200: page('A page that asks visitors to check their inbox'),
      202: {
        says: 'The request was accepted',
        schema: z.object({ message: z.string() }),
        example: {
          message:
            'If this address can receive the digest, an email with a confirmation link is on its way. The link works for seven days.',
        },
      },
    },
    refusals: ['too_many'],
  },
  'GET /subscribe': {
    id: 'openSignUp',
    summary: 'redirects to the sign-up form',
    answers: { 303: { says: 'Redirect to the form at `/`' } },
  },
  'POST /webhooks/resend': {
    id: 'takeEvent',
    summary: 'Accept an event from Resend',
    description: `Accepts \`email.bounced\`, \`email.complained\` and \`email.suppressed\` events signed by Resend, and
counts each event once. Ignores other events. Without \`RESEND_WEBHOOK_SECRET\`, the call returns 503, and Resend
retries for about a day. Permanent bounces count even if another program on your Resend account sent the email.
Complaints and temporary bounces are ignored if the email came from a different domain than \`SENDER\`.`,
    body: { schema: z.looseObject({ type: z.string() }), example: { type: 'email.complained' } },
    answers: {
      200: {
        says: 'The event was received',
        schema: z.object({ taken: z.literal(true) }),
        example: { taken: true },
      },
    },
    refusals: ['forged', 'unavailable'],
  },
  'GET /api/openapi.json': {
    id: 'describeApi',
    summary: 'returns this description of the API as OpenAPI 3.1',
    answers: { 200: { says: 'The description', schema: z.looseObject({ openapi: z.string() }) } },
  },
  'GET /': {
    id: 'openHome',
    summary: 'shows the sign-up form, with the newest edition as a sample',
    answers: { 200: page('The page') },
  },
  'GET /embed': {
    id: 'openEmbed',
    summary: 'shows the HTML of a sign-up form for other sites',
    answers: { 200: page('The page') },
  },
  'GET /sitemap.xml': {
    id: 'readSitemap',
    summary: 'lists the pages for search engines',
    answers: { 200: { says: 'The sitemap', type: 'application/xml' } },
  },
  'GET /robots.txt': {
    id: 'readRobots',
    summary: 'returns the rules for search engines',
    answers: { 200: { says: 'The rules', type: 'text/plain' } },
  },
  'GET /join.js': { id: 'loadSignUpScript', summary: "returns the sign-up form's script", answers: script },
  'GET /preferences.js': {
    id: 'loadPreferencesScript',
    summary: "returns the preferences page's script",
    answers: script,
  },
  'GET /icon.svg': {
    id: 'loadIcon',
    summary: 'returns the icon as SVG',
    answers: { 200: { says: 'The icon', type: 'image/svg+xml' } },
  },
  'GET /favicon.ico': {
    id: 'loadFavicon',
    summary: 'returns the icon for browser tabs',
    answers: { 200: { says: 'The icon', type: 'image/x-icon' } },
  },
  'GET /apple-touch-icon.png': {
    id: 'loadTouchIcon',
    summary: "returns the icon for a phone's home screen",
    answers: { 200: { says: 'The icon', type: 'image/png' } },
  },
}
