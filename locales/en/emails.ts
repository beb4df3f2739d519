import type { EmailWords } from '../words.ts'

export const enEmails: EmailWords = {
  confirmation: {
    subject: 'Please confirm your subscription to {name}',
    preheader:
      'One click and the next edition is yours. Until then, we will not send anything else to this address.',
    heading: 'One click to go',
    ask: 'Someone, hopefully you, asked for {name} to be sent to this address every day. Please confirm that this was you.',
    button: 'Confirm your subscription',
    orPaste: 'Or open this address in your browser:',
    byMail: 'Or confirm by email: put the code below in the subject of an email to',
    notYou:
      'If it was not you, do nothing. Without your confirmation, we will delete the request and will not write to you again.',
  },
  welcome: {
    subject: 'You’re subscribed: {name}, once a day',
    preheader: 'What to expect, the latest edition to start with, and how to unsubscribe in one click.',
    heading: 'Welcome to {name}',
    soon: 'Your first letter arrives {day} at {time} ({zone}).',
    later: 'Your first letter arrives on {day} at {time} ({zone}).',
    daily: 'You will get one letter a day, short enough to finish.',
    contacts: 'To keep letters out of your spam folder, add {sender} to your contacts.',
    latest: 'In the meantime, here is the latest edition:',
    leave: 'You can unsubscribe with one click, now or from any letter.',
  },
  addressChange: {
    subject: 'Please confirm your new address for {name}',
    preheader: 'One click and your letters will come here. Until then, they go to your current address.',
    heading: 'A new address',
    ask: 'Someone, hopefully you, asked for {name} to be sent to this address from now on. Please confirm that this was you.',
    button: 'Use this address',
    orPaste: 'Or open this address in your browser:',
    notYou:
      'If it was not you, do nothing. Without your confirmation, nothing changes, and we will not write to you again.',
  },
  leaveLink: {
    subject: 'Unsubscribe from {name}',
    preheader: 'One click and you will receive no more letters.',
    heading: 'Do you want to unsubscribe?',
    ask: 'We received an email that asked us to unsubscribe this address from {name}, but we cannot be sure who sent it. If it was you, please unsubscribe here.',
    button: 'Unsubscribe',
    orPaste: 'Or open this address in your browser:',
    notYou: 'If it was not you, do nothing. Your letters will keep coming.',
  },
  alert: {
    subjects: {
      halted: '{name}: the digest for {day} has stopped',
      skipped: '{name}: there is no digest for {day}',
      uncertain: '{name}: some letters for {day} may not have gone out',
      paused: '{name}: the digest for {day} is waiting for Resend',
      failed: '{name}: some letters for {day} were not sent',
      empty: '{name}: nothing to send on {day}',
      missed: '{name}: the Worker did not run when the digest for {day} was due',
      unmade: '{name}: the digest for {day} cannot be composed',
      source_failing: '{name}: sources have stopped working',
      no_articles: '{name}: far fewer articles than usual on {day}',
    },
    preheader:
      'What happened, what it means for your readers, and how to fix it. Only you receive this email.',
    reason: 'What happened:',
    todo: {
      halted:
        'Nothing more will be sent until you fix the cause. Then send the rest with POST /api/digests/{day}/retry.',
      skipped:
        'No letters were sent. To try again, call POST /api/digests before the day of the digest ends.',
      uncertain:
        'Resend may or may not have accepted some letters, so these letters are not sent again. The list of emails at Resend shows which of them arrived.',
      paused:
        'Nothing has been lost so far. Sending resumes automatically as soon as the quota allows. Letters that are still waiting at their deadline are not sent.',
      failed:
        'The deadline for some letters passed before Resend accepted them, so their readers have received nothing. To send only these letters, call POST /api/digests/{day}/retry before the day of the digest ends.',
      empty:
        'There were no articles or no new stories, so no letters were sent. Check that articles are arriving. To try again, call POST /api/digests before the day of the digest ends.',
      missed:
        'No letters were sent. Check that the Worker is deployed with its cron trigger and that its configuration is valid. The next digest goes out as usual.',
      unmade:
        'Broadsheet keeps trying, and will send the digest automatically once the problem is fixed. If the deadline passes first, the digest is skipped.',
      source_failing:
        'Each source is tried again automatically. GET /api/sources lists all sources with their problems. If a source has a new address, delete the source and add it with that address.',
      no_articles: 'Check the sources with GET /api/sources. If most of them fail, check the Worker’s log.',
    },
    counts: 'Letters so far:',
    look: 'See the status',
  },
}
