import { expect, test } from 'vitest'
import { aLetter, aMailbox, anSdk, letters } from './factories.ts'

const page = async (url: string) => (await fetch(url)).text()

test('the mailbox page lists letters newest first, 50 per page, and filters them by address', async () => {
  const mailbox = await aMailbox()
  expect(await page(mailbox.url)).toContain('No letters have arrived yet.')
  await anSdk(mailbox).batch.send(letters(60))
  const first = await page(mailbox.url)
  expect(first.match(/to reader\d+@/g)?.slice(0, 2)).toEqual(['to reader59@', 'to reader58@'])
  expect(first.match(/<li>/g)).toHaveLength(50)
  const older = /href="(\/\?before=\d+)"/.exec(first)?.[1] ?? ''
  expect((await page(mailbox.url + older)).match(/<li>/g)).toHaveLength(10)
  const filtered = await page(`${mailbox.url}/?to=reader7@readers.example`)
  expect(filtered.match(/<li>/g)).toHaveLength(1)
  expect(filtered).toContain('to reader7@readers.example: 1 of 1 shown')
})

test('a HEAD request to the mailbox gets the same status and length as GET, but no body', async () => {
  const mailbox = await aMailbox()
  const { data } = await anSdk(mailbox).emails.send(aLetter({}))
  for (const path of ['/', `/messages/${data?.id}`, '/messages/nothing']) {
    const [get, head] = await Promise.all(
      ['GET', 'HEAD'].map((method) => fetch(mailbox.url + path, { method })),
    )
    expect(head?.status).toBe(get?.status)
    expect(head?.headers.get('content-length')).toBe(get?.headers.get('content-length'))
    expect(await head?.text()).toBe('')
  }
})

test('the mailbox page of a letter shows its HTML in a sandboxed frame, its text and its headers', async () => {
  const mailbox = await aMailbox()
  const headers = { 'List-Unsubscribe': '<https://news.example/u/1>' }
  const { data } = await anSdk(mailbox).emails.send(
    aLetter({ headers, html: '<a href="https://a.example/?b&c">x</a>' }),
  )
  const shown = await page(`${mailbox.url}/messages/${data?.id}`)
  expect(shown).toContain(
    'sandbox="allow-popups allow-popups-to-escape-sandbox" ' +
      'srcdoc="&lt;base target=&quot;_blank&quot;&gt;&lt;a href=&quot;https://a.example/?b&amp;c&quot;&gt;x&lt;/a&gt;"',
  )
  expect(shown).toContain('<pre tabindex="0">Comet seen</pre>')
  expect(shown).toContain('<dt>List-Unsubscribe</dt><dd>&lt;https://news.example/u/1&gt;</dd>')
  expect((await fetch(`${mailbox.url}/messages/nothing`)).status).toBe(404)
})

test('the mailbox pages escape the markup in a letter', async () => {
  const mailbox = await aMailbox()
  const evil = `"'><script>alert(1)</script>`
  const { data } = await anSdk(mailbox).emails.send(
    aLetter({ subject: evil, text: evil, html: evil, headers: { 'X-Evil': evil } }),
  )
  for (const path of ['/', `/messages/${data?.id}`, `/?to=${encodeURIComponent(evil)}`]) {
    const answer = await fetch(mailbox.url + path)
    expect(await answer.text()).not.toContain('<script')
    expect(answer.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'unsafe-inline'; /,
    )
  }
  const alone = await fetch(`${mailbox.url}/messages/${data?.id}/html`)
  expect(alone.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(alone.headers.get('content-security-policy')).toContain('sandbox allow-popups')
})
