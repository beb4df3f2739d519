import type { Words } from './words.ts'

export const en: Words = {
  locale: 'en-GB',
  themeNames: {
    world: 'World',
    politics: 'Politics',
    business: 'Business',
    technology: 'Technology',
    science: 'Science',
    health: 'Health',
    sport: 'Sport',
    culture: 'Culture',
    more: 'More stories',
  },

  counts: '{stories} in {themes}, about {minutes}',
  stories: { one: '{n} story', other: '{n} stories' },
  themes: { one: '{n} theme', other: '{n} themes' },
  minutes: { one: '{n} minute', other: '{n} minutes' },
  inBrief: 'In brief',
  minutesToRead: { other: '{n} min read' },
  also: 'Also:',
  comma: ', ',
  and: ' and ',
  update: 'Update to a story of {date}',
  noLead: 'No story leads this edition: none is reported by more than one publisher.',
  end: 'That is all for today.',
  unsubscribe: 'Unsubscribe',
  preferences: 'Preferences',

  readOnTheWeb: 'Read on the web',
  moreOutlets: { other: '{n} more' },
  moreOnTheWeb: { one: '{n} more story on the web', other: '{n} more stories on the web' },
  onTheWeb: { one: '{n} story, on the web', other: '{n} stories, on the web' },
  why: 'You get this letter because {address} is subscribed to {name}.',
  choice: {
    themes: { other: 'You get {shown} of the {n} themes of this edition.' },
    muted: {
      one: '{n} story is left out, as you muted what it is about.',
      other: '{n} stories are left out, as you muted what they are about.',
    },
    whole: 'Your choice leaves nothing out of this edition.',
  },
  changeChoice: 'Change your choice',
  confirmation: {
    subject: 'Please confirm your subscription to {name}',
    preheader:
      'One click and the next edition is yours. Until then nothing else will be sent to this address.',
    heading: 'One click to go',
    ask: 'Someone, hopefully you, asked for {name} to be sent to this address every day. Please confirm that it was you.',
    button: 'Confirm the subscription',
    orPaste: 'Or open this address in your browser:',
    byMail: 'Or confirm by mail: send the one that this link opens, or one with the code for its subject, to',
    notYou:
      'If it was not you, do nothing: without a confirmation you will not hear from us again, and the request is forgotten.',
  },
  welcome: {
    subject: 'You are in: {name} comes once a day',
    preheader: 'What to expect, the latest edition to begin with, and how to leave again, in one click.',
    heading: 'You are in',
    expect: 'The next edition of {name} comes at {time}. It is one letter a day, and it has an end.',
    latest: 'Until then, the latest edition:',
    leave: 'You can leave with one click, now or in any letter.',
  },
  addressChange: {
    subject: 'Please confirm your new address for {name}',
    preheader:
      'One click and your letters come here from now on. Until then they go on to the address they went to.',
    heading: 'A new address',
    ask: 'Someone, hopefully you, asked for {name} to be sent to this address from now on. Please confirm that it was you.',
    button: 'Use this address',
    orPaste: 'Or open this address in your browser:',
    notYou:
      'If it was not you, do nothing: without a confirmation nothing changes, and you will not hear from us again.',
  },
  alert: {
    subjects: {
      halted: '{name}: the digest of {day} stands still',
      skipped: '{name}: there is no digest of {day}',
      uncertain: '{name}: some letters of {day} may not have gone out',
      paused: '{name}: the digest of {day} waits for Resend',
      failed: '{name}: some letters of {day} were not sent',
      empty: '{name}: nothing to send on {day}',
      missed: '{name}: nothing ran when the digest of {day} was due',
      unmade: '{name}: the digest of {day} cannot be made',
    },
    preheader: 'What happened, what it means for your readers, and what mends it. This goes to you alone.',
    reason: 'What happened:',
    todo: {
      halted:
        'Nothing more is sent until the cause is mended. Mend it, then ask for the rest with POST /api/digests/{day}/retry.',
      skipped: 'No letter was sent. If it is still that day, POST /api/digests tries again.',
      uncertain:
        'It cannot be known whether Resend took these letters, so they are not sent again. Resend’s own list shows which ones arrived.',
      paused: 'Nothing is lost: it goes on by itself as soon as the quota allows.',
      failed:
        'Their time was over before Resend took them, and none of these readers has a letter. If it is still that day, POST /api/digests/{day}/retry sends to them alone.',
      empty:
        'No article came in since the digest before, so no letter was sent. Look at what brings in your articles; if it is still that day, POST /api/digests tries again.',
      missed:
        'No letter was sent. See that the Worker is deployed with its cron trigger and that its configuration holds; what is sent next is sent as ever.',
      unmade:
        'It is tried again and again, and goes out by itself once the cause is over; after its time it is skipped.',
    },
    counts: 'Letters so far:',
    look: 'Look at its state',
  },

  pages: {
    tagline: 'The day’s news, once a day',
    skip: 'Skip to the content',
    subscribe: 'Subscribe',
    allEditions: 'All editions',
    feed: 'Feed',
    promise: 'No tracking, no cookies. Every letter has a link to leave.',
    home: {
      description: '{name}: the day’s news in one letter, once a day.',
      lede: 'One letter a day: what happened, who reports it, and where to read on. Grouped by theme, without ads and without tracking.',
      email: 'Your email address',
      wrongTitle: 'This is not an address',
      wrong: 'This does not look like an email address. It should be like name@example.com.',
      unprovenTitle: 'One thing is missing',
      unproven: 'The check whether you are a person did not come through. Please try once more.',
      needsScripts: 'This form asks whether you are a person, and needs scripts for it.',
      orByMail: 'Or write a mail, with nothing in it, to',
      leaveEmpty: 'Leave this empty',
      hint: 'You will get a letter with a link to confirm. Until then nothing else is sent.',
      latest: 'The latest edition',
      whole: 'Read the whole edition',
    },
    archive: {
      description: 'Every edition of {name}, newest first.',
      none: 'There is none yet. The first one will stand here.',
      search: 'Search the headlines of the last year',
      searchButton: 'Search',
      found: { one: '{n} headline with “{query}”', other: '{n} headlines with “{query}”' },
      nothing: 'No headline has “{query}” in it.',
      months: 'Months',
    },
    edition: {
      themes: 'Themes',
      also: 'Also as',
      shortened: 'Some stories are shortened here; whole as',
      text: 'text',
      previous: 'Previous edition',
      next: 'Next edition',
    },
    asked: {
      title: 'Look into your inbox',
      text: 'If this address can receive the digest, a letter with a link to confirm is on its way. The link works for seven days.',
    },
    confirm: {
      title: 'One click to go',
      text: 'Press the button, and {name} comes to your inbox once a day. Every letter has a link to leave.',
      button: 'Confirm the subscription',
    },
    confirmed: {
      title: 'You are subscribed',
      text: 'The next edition will be in your inbox. You can leave again with one click, in every letter.',
    },
    usedUp: {
      title: 'This link is used up',
      text: 'The subscription it was made for has ended since. To come back, sign up again.',
    },
    leave: {
      title: 'Leave?',
      text: 'Press the button, and {name} will not be sent to you any more.',
      button: 'Unsubscribe',
    },
    left: {
      title: 'You are unsubscribed',
      text: 'No further letter will be sent to you. Should you miss it, you can sign up again at any time.',
    },
    expired: {
      title: 'This link has expired',
      text: 'It worked for seven days. Sign up again, and a new one is sent to you.',
    },
    broken: {
      title: 'This link does not work',
      text: 'A part of it may be missing. Please open it from the letter once more, or copy all of it.',
    },
    nothing: {
      title: 'There is nothing here',
      text: 'The address may be mistyped, or what stood here is gone.',
    },
    later: {
      title: 'Please try again later',
      text: 'It was not your fault: something here does not work at the moment.',
    },
    wrong: {
      title: 'This cannot be done',
      text: 'What was sent here cannot be understood. Please go back and try once more.',
    },
  },
}
