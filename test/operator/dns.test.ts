import { afterEach, expect, test, vi } from 'vitest'
import { lookUpDns } from '../../src/operator/dns.ts'

/** Makes each DNS request return the given response. */
const answerWith = (response: () => Response) =>
  vi.stubGlobal('fetch', (url: string) => {
    expect(url).toBe('https://cloudflare-dns.com/dns-query?name=_dmarc.news.example&type=TXT')
    return Promise.resolve(response())
  })

afterEach(() => {
  vi.unstubAllGlobals()
})

test('lookUpDns() joins the parts of a TXT record and ignores records of other types', async () => {
  const alias = { type: 5, data: 'dmarc.host.example.' }
  answerWith(() => Response.json({ Status: 0, Answer: [alias, { type: 16, data: '"v=DMARC1; " "p=none"' }] }))
  expect(await lookUpDns('_dmarc.news.example', 'TXT')).toEqual(['v=DMARC1; p=none'])
})

test.each([
  ['the name does not exist', { Status: 3 }],
  ['the name has no record of this type', { Status: 0 }],
])('lookUpDns() returns an empty list if %s', async (_, answer) => {
  answerWith(() => Response.json(answer))
  expect(await lookUpDns('_dmarc.news.example', 'TXT')).toEqual([])
})

test.each([
  ['the name server fails', () => Response.json({ Status: 2 })],
  ['the name server refuses', () => Response.json({ Status: 5 })],
  ['the response is not JSON', () => new Response('<!doctype html>')],
])('lookUpDns() returns null if %s', async (_, response) => {
  answerWith(response)
  expect(await lookUpDns('_dmarc.news.example', 'TXT')).toBeNull()
})
