// Describes the calls that need no token: those for readers, the archive, monitors and Resend.
import * as z from 'zod'
import type { SourceCounts } from '../../d1/sources/sources.ts'
import type { Edition, EditionStory } from '../../digest/edition.ts'
import { SignUpBody } from '../readers/sign-up.ts'
import type { IsoTimes } from '../times.ts'
import { Day, HTML, IsoTime, named, type Operations } from './operation.ts'

const story = {
  id: z.string(),
  title: z.string(),
  url: z.string(),
  source: z.string(),
  summary: z.string(),
  minutes: z.int(),
  also: z
    .array(z.object({ source: z.string(), url: z.string(), title: z.string() }))
    .meta({ description: 'Further publishers' }),
  language: z.string().nullable(),
  updateOf: Day.exactOptional().meta({ description: 'The earlier edition that this story continues' }),
  subject: z.string().exactOptional().meta({ description: 'The label of its topic' }),
}
const Story = named('Story', z.object(story) satisfies z.ZodType<EditionStory>)
const theme = { id: z.string(), name: z.string() }

const ShownEdition = named(
  'Edition',
  z.object({
    day: Day,
    language: z.string(),
    subject: z.string(),
    preheader: z.string(),
    headline: z.string().exactOptional().meta({ description: 'The headline in full' }),
    description: z.string().exactOptional().meta({ description: 'The next headlines in full' }),
    introduction: z.string().exactOptional().meta({ description: 'Written by an editor' }),
    minutes: z.int(),
    lead: z
      .object({ ...story, theme: z.object(theme) })
      .nullable()
      .exactOptional(),
    themes: z.array(z.object({ ...theme, stories: z.array(Story) })),
    brief: z.array(z.string()).meta({ description: 'Ids of the stories in brief, the most important first' }),
  }) satisfies z.ZodType<Edition>,
)

const Counts = z.object({
  unread: z.int(),
  wanted: z.int().meta({ description: 'Items on their way to become articles' }),
  active: z.int(),
  failing: z.int(),
  gone: z.int(),
  paused: z.int(),
  oldestOk: IsoTime.nullable().meta({ description: 'When the source that has waited longest was last read' }),
}) satisfies z.ZodType<IsoTimes<SourceCounts>>

const Rows = z.array(z.record(z.string(), z.union([z.string(), z.number(), z.null()])))

const COMET = {
  id: '5f2c',
  title: 'Comet seen over Berlin',
  url: 'https://news.example/comet',
  source: 'News Example',
  summary: 'Astronomers in Berlin saw a comet on Tuesday night, the third this year.',
  minutes: 1,
  also: [],
  language: 'en',
}

const page = (says: string) => ({ says, type: HTML })
const script = { 200: { says: 'The script', type: 'text/javascript' } }
/** The pages that explain why a link no longer works. */
const broken = {
  404: page('The link is damaged or forged'),
  410: page('The link has expired'),
}

export const publicOperations: Operations = {
  'GET /health': {
    id: 'checkHealth',
    summary: 'Check that the service works',
    description: `For a monitor: the version, the newest digest, the day of the newest article, and the numbers of sources and of the
\`wanted\` items on their way. \`oldestOk\` says when the source that has waited longest was last read.`,
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
    description: `Queues the confirmation email. The answer is the same for every address. The form on \`GET /\` posts here, and programs can
send JSON. \`timeZone\`, \`hour\`, \`themes\` and \`turnstileToken\` are optional.`,
    body: {
      type: ['application/json', 'application/x-www-form-urlencoded', 'multipart/form-data'],
      schema: SignUpBody,
      example: { email: 'eve@example.com', timeZone: 'Europe/Berlin', hour: 7, themes: ['world'] },
    },
    answers: {
      200: page('A page that asks the person to check their inbox'),
      202: {
        says: 'The request is accepted',
        schema: z.object({ message: z.string() }),
        example: { message: 'Check your inbox' },
      },
    },
    refusals: ['too_many'],
  },
  'GET /subscribe': {
    id: 'openSignUp',
    summary: 'leads to the sign-up form',
    answers: { 303: { says: 'The form is at `/`' } },
  },
  'POST /webhooks/resend': {
    id: 'takeEvent',
    summary: 'Accept an event from Resend',
    description: `Accepts \`email.bounced\`, \`email.complained\` and \`email.suppressed\`, signed by Resend, and counts each event once. Other
events are ignored. Without \`RESEND_WEBHOOK_SECRET\` it answers 503, and Resend tries again for about a day. Permanent
bounces count whichever program on your Resend account sent the email. Complaints and temporary bounces count only if it
came from the domain of \`SENDER\`.`,
    body: { schema: z.looseObject({ type: z.string() }), example: { type: 'email.complained' } },
    answers: {
      200: {
        says: 'The event was accepted',
        schema: z.object({ taken: z.literal(true) }),
        example: { taken: true },
      },
    },
    refusals: ['forged', 'unavailable'],
  },
  'GET /api/openapi.json': {
    id: 'describeApi',
    summary: 'this description of the API, as OpenAPI 3.1',
    answers: { 200: { says: 'The description', schema: z.looseObject({ openapi: z.string() }) } },
  },
  'GET /digests/:day.json': {
    id: 'readEdition',
    summary:
      'the same as JSON. `lead` is the story that leads, with its `theme`; `themes[].stories[]` are all others',
    answers: {
      200: {
        says: 'The edition',
        schema: ShownEdition,
        example: {
          day: '2026-11-28',
          language: 'en',
          subject: COMET.title,
          preheader: 'And two more stories',
          minutes: 3,
          lead: { ...COMET, theme: { id: 'science', name: 'Science' } },
          themes: [],
          brief: [],
        },
      },
    },
    refusals: ['not_found'],
  },
  'GET /digests/:day.txt': {
    id: 'readEditionAsText',
    summary: 'the same as plain text',
    answers: { 200: { says: 'The edition', type: 'text/plain' } },
    refusals: ['not_found'],
  },
  'GET /digests/:day.png': {
    id: 'readCard',
    summary: 'the picture that link previews show of an edition, 1200 by 630 pixels',
    answers: { 200: { says: 'The picture', type: 'image/png' } },
    refusals: ['not_found'],
  },
  'GET /feed.json': {
    id: 'readJsonFeed',
    summary: 'the 20 newest editions as JSON Feed',
    answers: {
      200: {
        says: 'The feed',
        type: 'application/feed+json',
        schema: z.looseObject({
          version: z.literal('https://jsonfeed.org/version/1.1'),
          title: z.string(),
          items: z.array(
            z.looseObject({
              id: z.string(),
              url: z.string(),
              title: z.string(),
              content_html: z.string(),
              date_published: IsoTime,
            }),
          ),
        }),
      },
    },
  },
  'GET /feed.xml': {
    id: 'readAtomFeed',
    summary: 'the 20 newest editions as Atom',
    answers: { 200: { says: 'The feed', type: 'application/atom+xml' } },
  },
  'GET /': {
    id: 'openHome',
    summary: 'the sign-up form, with the newest edition as a sample',
    answers: { 200: page('The page') },
  },
  'GET /embed': {
    id: 'openEmbed',
    summary: 'the HTML of a sign-up form for other sites',
    answers: { 200: page('The page') },
  },
  'GET /digests': {
    id: 'openArchive',
    summary:
      'the archive, by `?month=`. `?q=` searches the headlines of the last 366 editions, 20 results on each `?page=`',
    answers: { 200: page('The page') },
    refusals: ['not_found', 'too_many'],
  },
  'GET /digests/:day': {
    id: 'openEdition',
    summary: 'an edition as a page',
    answers: { 200: page('The page') },
    refusals: ['not_found'],
  },
  'GET /sitemap.xml': {
    id: 'readSitemap',
    summary: 'the pages, for search engines',
    answers: { 200: { says: 'The sitemap', type: 'application/xml' } },
  },
  'GET /robots.txt': {
    id: 'readRobots',
    summary: 'the rules for search engines',
    answers: { 200: { says: 'The rules', type: 'text/plain' } },
  },
  'GET /join.js': { id: 'loadSignUpScript', summary: 'the script of the sign-up form', answers: script },
  'GET /preferences.js': {
    id: 'loadPreferencesScript',
    summary: 'the script of the preferences',
    answers: script,
  },
  'GET /icon.svg': {
    id: 'loadIcon',
    summary: 'the icon',
    answers: { 200: { says: 'The icon', type: 'image/svg+xml' } },
  },
  'GET /favicon.ico': {
    id: 'loadFavicon',
    summary: 'the icon for the tab of a browser',
    answers: { 200: { says: 'The icon', type: 'image/x-icon' } },
  },
  'GET /apple-touch-icon.png': {
    id: 'loadTouchIcon',
    summary: 'the icon for the home screen of a phone',
    answers: { 200: { says: 'The icon', type: 'image/png' } },
  },
}

export const linkOperations: Operations = {
  'GET /confirm/:token': {
    id: 'askToConfirm',
    summary: 'shows a button',
    answers: { 200: page('The button'), ...broken },
  },
  'POST /confirm/:token': {
    id: 'confirm',
    summary: 'confirms a subscription. The link works for seven days',
    answers: {
      200: page('Confirmed'),
      ...broken,
      409: page('The link was used, and the person has since left'),
    },
  },
  'GET /unsubscribe/:token': {
    id: 'askToUnsubscribe',
    summary: 'shows a button',
    answers: { 200: page('The button'), ...broken },
  },
  'POST /unsubscribe/:token': {
    id: 'unsubscribe',
    summary: 'unsubscribes. Email clients POST here for one-click unsubscribe (RFC 8058), and get plain text',
    answers: { 200: { says: 'Unsubscribed', type: [HTML, 'text/plain'] }, ...broken },
  },
  'GET /preferences/:token': {
    id: 'openPreferences',
    summary:
      'shows the form with themes, words to leave out, the length of the letter, hour, time zone, days, a pause and a new address',
    answers: { 200: page('The form'), ...broken, 409: page('The person is not subscribed') },
  },
  'POST /preferences/:token': {
    id: 'savePreferences',
    summary: 'saves it',
    answers: {
      200: page('Saved'),
      400: page('A field is wrong'),
      ...broken,
      409: page('The person is not subscribed'),
    },
    refusals: ['too_large', 'unsupported'],
  },
  'GET /preferences/:token/kept': {
    id: 'readKept',
    summary:
      "the reader's data as JSON: subscription, consents, suppressions, emails other than digests, changes of address, letters with their outcomes, and digests for which they got no letter",
    answers: {
      200: {
        says: 'Every row about the reader',
        schema: z.object({
          subscriptions: Rows,
          consents: Rows,
          suppressions: Rows,
          softBounces: Rows,
          lettersToYouAlone: Rows,
          addressChanges: Rows,
          letters: Rows,
          digestsWithoutLetter: Rows,
        }),
      },
      ...broken,
      409: page('The reader was erased'),
    },
  },
  'GET /address/:token': {
    id: 'askToChangeAddress',
    summary: 'shows a button',
    answers: { 200: page('The button'), ...broken },
  },
  'POST /address/:token': {
    id: 'changeAddress',
    summary: 'confirms a new address. The link works for seven days',
    answers: { 200: page('Changed'), ...broken, 409: page('The request is no longer valid') },
  },
  'GET /feedback/:day/:opinion': {
    id: 'askForFeedback',
    summary: '`good` or `not-for-me`: asks for one press of a button',
    answers: { 200: page('The button') },
    refusals: ['not_found'],
  },
  'POST /feedback/:day/:opinion': {
    id: 'giveFeedback',
    summary:
      'takes the answer and an optional `comment` of at most 300 characters, in which addresses and links are blanked. A network may answer 20 times an hour',
    answers: { 200: page('Thanks') },
    refusals: ['invalid', 'not_found', 'too_large', 'unsupported', 'too_many'],
  },
}
