import type { Words } from './words.ts'

export const en: Words = {
  locale: 'en-GB',
  counts: '{stories} in {themes}, about {minutes}',
  stories: { one: '{n} story', other: '{n} stories' },
  themes: { one: '{n} theme', other: '{n} themes' },
  minutes: { one: '{n} minute', other: '{n} minutes' },
  readOnTheWeb: 'Read on the web',
  inBrief: 'In brief',
  minutesToRead: { other: '{n} min read' },
  also: 'Also:',
  comma: ', ',
  and: ' and ',
  moreOutlets: { other: '{n} more' },
  moreOnTheWeb: { one: '{n} more story on the web', other: '{n} more stories on the web' },
  end: 'That is all for today.',
  why: 'You get this letter because {address} is subscribed to {name}.',
  unsubscribe: 'Unsubscribe',
  preferences: 'Preferences',
  confirmation: {
    subject: 'Please confirm your subscription to {name}',
    preheader:
      'One click and the next edition is yours. Until then nothing else will be sent to this address.',
    heading: 'One click to go',
    ask: 'Someone, hopefully you, asked for {name} to be sent to this address every day. Please confirm that it was you.',
    button: 'Confirm the subscription',
    orPaste: 'Or open this address in your browser:',
    notYou:
      'If it was not you, do nothing: without a confirmation you will not hear from us again, and the request is forgotten.',
  },
}
