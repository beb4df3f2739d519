// Checks edition pages for every kind of day, including the longest day and a hostile one.
import { describe, expect, test } from 'vitest'
import { aSite, ORIGIN } from '../../dev/site.ts'
import { listStories } from '../../src/digest/headed-stories.ts'
import { DAYS } from '../letters/render/days.ts'
import { aDayOf } from '../letters/render/factories.ts'

const PAGES = {
  ...DAYS,
  'a day of 200 stories with the longest texts': aDayOf(200, (index) => ({
    title: `${'"'.repeat(299)}${index}`,
    summary: '&'.repeat(600),
    url: `https://herald.example/?${'&'.repeat(1900)}${index}`,
  })),
}
const days = Object.values(PAGES).map((edition, index) => ({ ...edition, day: `2026-05-1${index}` }))
const site = await aSite(days)
const answers = new Map<string, Response>()

/** Returns the response for a path. Only the first call for each path sends a request. */
async function request(path: string): Promise<Response> {
  const answer = answers.get(path) ?? (await site(path))
  answers.set(path, answer)
  return answer.clone()
}

const bytes = (text: string) => new TextEncoder().encode(text).length
const linksOf = (html: string) =>
  [...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))

describe.each(Object.keys(PAGES).map((name, index) => [name, days[index] ?? aDayOf(1)] as const))(
  'the page of %s',
  (_, edition) => {
    const { day } = edition
    const ids = listStories(edition).map(({ story }) => story.id)
    const page = async () => (await request(`/digests/${day}`)).text()

    test('the page of an edition contains the lead and then every other story in order, and is smaller than 100 KB', async () => {
      const html = await page()
      expect([...html.matchAll(/<article id="([^"]*)"/g)].map(([, id]) => id)).toEqual(ids)
      expect(bytes(html)).toBeLessThan(100_000)
    })

    test('the page of an edition has no broken anchors, and links only to https URLs and paths on our site', async () => {
      const html = await page()
      for (const link of linksOf(html)) {
        if (link.startsWith('#')) expect(html).toContain(` id="${link.slice(1)}"`)
        else if (!link.startsWith('/')) expect(link).toMatch(/^https:\/\/[^/]+\.example\//)
        else if (days.some((edition) => link.includes(edition.day)) || !/\d$/.test(link))
          expect([link, (await request(link)).status]).toEqual([link, 200])
      }
      expect(html.match(/<a [^>]*>\s*<\/a>/g)).toBeNull()
    })

    test('the page of an edition runs no script, loads only its icon and contains no unfilled placeholder', async () => {
      const html = await page()
      const scripts = [...html.matchAll(/<script([^>]*)>/g)].map(([, attributes]) => attributes)
      expect(scripts).toEqual([' type="application/ld+json"'])
      expect(html).not.toMatch(/<(?:img|iframe|object|embed)\b|@import|url\(/)
      expect(html.match(/<link rel="(?:icon|stylesheet|preload)"[^>]*>/g)).toHaveLength(1)
      const shown = html.replace(/<style>.*?<\/style>|<script .*?<\/script>/gs, '').replaceAll(ORIGIN, '')
      expect(shown).not.toMatch(/\{\w*\}|\bundefined\b|\bnull\b|\[object/)
    })
  },
)

test('a publication name is in smaller type if one of its words is too long for a phone', async () => {
  const nameIn = async (name: string) => {
    const page = await (await aSite([], { PUBLICATION_NAME: name }))('/digests')
    return /<p class="(name[^"]*)">/.exec(await page.text())?.[1]
  }
  expect(await nameIn('Neues Gemeindenachrichtenblatt')).toBe('name long')
  expect(await nameIn('A name of many words, each of them short')).toBe('name')
})
