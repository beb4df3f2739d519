// Runs the checks that every letter must pass, for every kind of day.
import { caniemail } from 'caniemail'
import { HtmlValidate } from 'html-validate'
import PostalMime from 'postal-mime'
import { describe, expect, test } from 'vitest'
import { ACCEPTED_GAPS, ACCEPTED_LIMITS } from './accepted-gaps.ts'
import { LETTERS } from './days.ts'
import { mimeOf } from './mime.ts'

const bytes = (text: string) => new TextEncoder().encode(text).length
const linksOf = (html: string) =>
  [...html.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))

type Gaps = { lacking: Set<string>; partial: Set<string> }
const gapsByLetter = new Map<string, Gaps>()

/** Lists the features of a letter that some email clients lack, and those that some support only in part. */
function gapsOf(html: string): Gaps {
  const known = gapsByLetter.get(html)
  if (known !== undefined) return known
  const { errors, warnings } = caniemail({ clients: ['*'], html }).issues
  const titles = (issues: typeof errors) =>
    new Set([...issues.values()].flatMap((gaps) => gaps.map(({ title }) => title)))
  const gaps = { lacking: titles(errors), partial: titles(warnings) }
  gapsByLetter.set(html, gaps)
  return gaps
}

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    'doctype-style': 'off',
    'void-style': 'off', // because our renderer closes void elements, as React does
    'no-inline-style': 'off', // because only inline styles work in all email clients
    'no-deprecated-attr': 'off', // because Outlook needs deprecated attributes of tables
    'no-conditional-comment': 'off', // because one table is only for Outlook
    'presentation-role-style': 'off', // because email clients know the older role "presentation"
    'prefer-native-element': 'off', // because some clients drop the element but keep the role
  },
})

describe.each(Object.entries(LETTERS))('%s', (name, letter) => {
  test('a letter is valid HTML', async () => {
    const { results } = await validator.validateString((await letter()).html)
    const faults = results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
    )
    expect(faults).toEqual([])
  })

  test('a letter uses only features that all email clients support, except accepted gaps', async () => {
    const { lacking, partial } = gapsOf((await letter()).html)
    expect([...lacking].filter((title) => !(title in ACCEPTED_GAPS))).toEqual([])
    const known = { ...ACCEPTED_GAPS, ...ACCEPTED_LIMITS }
    expect([...partial].filter((title) => !(title in known))).toEqual([])
  })

  test('a letter has no link with padding, which Outlook on Windows ignores', async () => {
    expect((await letter()).html.match(/<a [^>]*style="[^"]*padding[^"]*"/g)).toBeNull()
  })

  test('a letter can be parsed as an email with two parts and only the expected headers', async () => {
    const message = await letter()
    const { html, text, subject, headers } = await PostalMime.parse(mimeOf(message))
    expect(html?.trim()).toBe(message.html.trim())
    expect(text?.trim()).toBe(message.text.replaceAll('\r\n', '\n').trim())
    expect(subject).toBe(message.subject)
    expect(message.subject).not.toMatch(/\p{Cc}/u)
    expect(headers.map(({ key }) => key).sort()).toEqual(
      ['content-type', 'date', 'from', 'message-id', 'mime-version', 'subject', 'to']
        .concat(Object.keys(message.headers).map((header) => header.toLowerCase()))
        .sort(),
    )
  })

  test('a letter stays below the size at which email clients truncate it', async () => {
    const { html, text } = await letter()
    expect(bytes(html)).toBeLessThan(80_000)
    expect(bytes(text)).toBeLessThan(40_000)
    const styles = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, css]) => css).join('')
    expect(bytes(styles)).toBeLessThan(2000)
  })

  test('a letter contains only https and mailto links, and no empty or tracking links', async () => {
    const { html, text } = await letter()
    const links = [...linksOf(html), ...(text.match(/\bhttps?:[^\s>]+/g) ?? [])]
    expect(links.length).toBeGreaterThan(0)
    expect(links.filter((link) => !/^https:\/\/[^/]+\.example\/|^mailto:\?subject=/.test(link))).toEqual([])
    expect(links.filter((link) => /[?&](?:utm_|mc_|fbclid|gclid)/.test(link))).toEqual([])
    expect(html.match(/<a [^>]*>\s*<\/a>/g)).toBeNull()
  })

  test('a letter has unsubscribe links in both parts only if its reader is subscribed', async () => {
    const { html, text, headers } = await letter()
    const leave = 'https://news.example/unsubscribe/token'
    const isList = name.startsWith('a ') || name === 'the letter to a new reader'
    expect(linksOf(html).includes(leave)).toBe(isList)
    expect(text.includes(leave)).toBe(isList)
    expect('List-Unsubscribe' in headers).toBe(isList)
  })

  test('a letter links to the preferences in both parts only if there is a preferences page', async () => {
    const { html, text } = await letter()
    const choose = 'https://news.example/preferences/token'
    const times = name.endsWith('chose from') ? 2 : 0
    expect(linksOf(html).filter((link) => link === choose)).toHaveLength(times)
    expect(text.split(choose)).toHaveLength(times + 1)
  })

  test('a letter contains no unfilled placeholder', async () => {
    const { html, text, subject } = await letter()
    for (const part of [html.replace(/<style>.*?<\/style>/gs, ''), text, subject]) {
      expect(part).not.toMatch(/\{\w*\}|\bundefined\b|\bnull\b|\[object/)
      expect(part.match(/mark\d+x/g)?.length ?? 0).toBe(
        name === 'a hostile day' ? part.split('mark0x:slot:').length - 1 : 0,
      )
    }
  })
})

test('the letter checks detect invalid HTML and unsupported features', async () => {
  const { results } = await validator.validateString('<p id="a"><div id="a">x</div></p><img src="x">')
  const rules = results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))
  expect(rules).toEqual(expect.arrayContaining(['no-dup-id', 'close-order', 'wcag/h37']))
  const { issues } = caniemail({ clients: ['*'], html: '<div style="display:grid"><a href="#x">x</a></div>' })
  const lacking = new Set([...issues.errors.values()].flatMap((gaps) => gaps.map(({ title }) => title)))
  expect([...lacking].filter((title) => !(title in ACCEPTED_GAPS))).toEqual(
    expect.arrayContaining(['display:grid', 'Local anchors']),
  )
})

test('every accepted gap and limit occurs in a letter', async () => {
  const lacking = new Set<string>()
  const partial = new Set<string>()
  for (const letter of Object.values(LETTERS)) {
    const gaps = gapsOf((await letter()).html)
    for (const title of gaps.lacking) lacking.add(title)
    for (const title of gaps.partial) partial.add(title)
  }
  expect(Object.keys(ACCEPTED_GAPS).filter((title) => !lacking.has(title))).toEqual([])
  expect(Object.keys(ACCEPTED_LIMITS).filter((title) => !partial.has(title) || lacking.has(title))).toEqual(
    [],
  )
})
