// Describes the links in letters.
import * as z from 'zod'
import { HTML, type Operations, page } from './operation.ts'

const Rows = z.array(z.record(z.string(), z.union([z.string(), z.number(), z.null()])))

/** The pages that explain why a link no longer works. */
const broken = {
  404: page('The link is damaged or forged'),
  410: page('The link has expired'),
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
    summary: 'saves the form',
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
      'accepts the answer and an optional `comment` of at most 300 characters, in which addresses and links are blanked. A network may answer 20 times an hour',
    answers: { 200: page('Thanks') },
    refusals: ['invalid', 'not_found', 'too_large', 'unsupported', 'too_many'],
  },
}
