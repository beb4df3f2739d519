// Describes the API calls behind the links in emails.
import * as z from 'zod'
import { HTML, type Operations, page } from './operation.ts'

const Rows = z.array(z.record(z.string(), z.union([z.string(), z.number(), z.null()])))

/** Error pages for links that do not work. */
const broken = {
  404: page('The link is damaged or forged'),
  410: page('The link has expired'),
}

/** Error pages for links that stop working when the reader changes their address. */
const outdated = {
  ...broken,
  404: page('The link is damaged or forged, or was sent to an earlier address'),
}

export const linkOperations: Operations = {
  'GET /confirm/:token': {
    id: 'askToConfirm',
    summary: 'shows a button',
    answers: { 200: page('The button'), ...broken },
  },
  'POST /confirm/:token': {
    id: 'confirm',
    summary: 'confirms a subscription (the link expires after seven days)',
    answers: {
      200: page('Confirmed'),
      ...broken,
      409: page('The person has since unsubscribed, changed their address or been erased'),
    },
  },
  'GET /unsubscribe/:token': {
    id: 'askToUnsubscribe',
    summary: 'shows a button',
    answers: { 200: page('The button'), ...broken },
  },
  'POST /unsubscribe/:token': {
    id: 'unsubscribe',
    summary:
      'unsubscribes. Email clients POST here for one-click unsubscribe (RFC 8058), and get a plain-text response',
    answers: { 200: { says: 'Unsubscribed', type: [HTML, 'text/plain'] }, ...broken },
  },
  'GET /preferences/:token': {
    id: 'openPreferences',
    summary:
      'shows a form with themes, muted words, length of the letter, hour, time zone, days, pause and new address',
    answers: { 200: page('The form'), ...outdated, 409: page('The reader is not subscribed') },
  },
  'POST /preferences/:token': {
    id: 'savePreferences',
    summary: 'saves the form',
    answers: {
      200: page('Saved'),
      400: page('A field is invalid'),
      ...outdated,
      409: page('The reader is not subscribed'),
    },
    refusals: ['too_large', 'unsupported'],
  },
  'GET /preferences/:token/kept': {
    id: 'readKept',
    summary:
      "returns the reader's data as JSON: subscription, consents, suppressions, temporary bounces, emails other than digests, address changes, letters with their outcomes, and digests without a letter to the reader",
    answers: {
      200: {
        says: 'The data stored about the reader',
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
      ...outdated,
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
    summary: 'confirms a new address (the link expires after seven days)',
    answers: { 200: page('Changed'), ...broken, 409: page('The address change is no longer possible') },
  },
  'GET /feedback/:day/:opinion': {
    id: 'askForFeedback',
    summary: 'shows a button for the opinion, `good` or `not-for-me`',
    answers: { 200: page('The button') },
    refusals: ['not_found'],
  },
  'POST /feedback/:day/:opinion': {
    id: 'giveFeedback',
    summary:
      'records the opinion and an optional `comment` of at most 300 characters, from which addresses and links are removed. A network can send at most 20 answers an hour',
    answers: { 200: page('The answer was counted') },
    refusals: ['invalid', 'not_found', 'too_large', 'unsupported', 'too_many'],
  },
}
