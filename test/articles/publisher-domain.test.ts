import { expect, test } from 'vitest'
import { publisherDomain } from '../../src/articles/publisher-domain.ts'

test.each([
  ['www.tide.example', 'tide.example'],
  ['amp.tide.example', 'tide.example'],
  ['feeds.news.tide.example', 'tide.example'],
  ['Tide.Example.', 'tide.example'],
  ['tide.co.uk', 'tide.co.uk'],
  ['feeds.tide.co.uk', 'tide.co.uk'],
  ['www.tide.com.br', 'tide.com.br'],
  ['www.tide.or.jp', 'tide.or.jp'],
  ['www.tide.de', 'tide.de'],
  ['ada.substack.com', 'ada.substack.com'],
  ['m.ada.blogspot.com', 'ada.blogspot.com'],
  ['localhost', 'localhost'],
  ['127.0.0.1', '127.0.0.1'],
])('publisherDomain() maps %s to %s', (host, expected) => {
  expect(publisherDomain(host)).toBe(expected)
})
