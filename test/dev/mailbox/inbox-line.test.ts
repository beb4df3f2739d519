import { expect, test } from 'vitest'
import { inboxLineOf } from '../../../dev/mailbox/inbox-line.ts'

test('inboxLineOf() returns the sender, the subject truncated as on a phone, and the preheader', () => {
  const letter = {
    from: '"Morning News: Berlin" <digest@news.example>',
    to: [],
    cc: [],
    bcc: [],
    replyTo: [],
  }
  const content = { headers: {}, tags: [], text: 'As text' }
  const html = `<html><head><title>Title</title><style>a{}</style></head><body>
    <div style="display:none">Castern parliament passes housing&nbsp;bill &amp; rent cap ·${' \u200c\u200b'.repeat(90)}</div>
    <h1>Broadsheet</h1></body></html>`
  const subject = 'Petrel probe enters orbit around the asteroid Ilmar'
  expect(inboxLineOf({ ...letter, ...content, subject, html })).toEqual({
    sender: 'Morning News: Berlin',
    subject: 'Petrel probe enters orbit around th…',
    preheader: 'Castern parliament passes housing bill & rent cap · Broadsheet',
  })
  const plain = inboxLineOf({
    ...letter,
    ...content,
    from: 'digest@news.example',
    subject: 'Short',
    html: null,
  })
  expect(plain).toEqual({ sender: 'digest@news.example', subject: 'Short', preheader: 'As text' })
})
