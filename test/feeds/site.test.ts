import { expect, test } from 'vitest'
import { siteOf } from '../../src/feeds/site.ts'

test.each([
  ['https://www.paper.example/feed', 'paper.example'],
  ['https://a.b.paper.co.uk/', 'paper.co.uk'],
  ['https://one.tumblr.com/rss', 'tumblr.com'],
  ['https://two.tumblr.com./rss', 'tumblr.com'],
  ['https://news.ana.workers.dev/', 'ana.workers.dev'],
  ['http://127.0.0.2:8026/feed', '127.0.0.2:8026'],
  ['http://[2606:4700::1]/feed', '[2606:4700::1]'],
])('siteOf(%s) returns %s', (url, site) => {
  expect(siteOf(url)).toBe(site)
})
