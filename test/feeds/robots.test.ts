import { expect, test } from 'vitest'
import { isAllowed, parseRobots } from '../../src/feeds/robots.ts'

const allows = (text: string, path: string) =>
  isAllowed(parseRobots(text, 'broadsheet'), `https://paper.example${path}`)

test('parseRobots() applies only the group that names our user agent', () => {
  const text =
    'User-agent: *\nDisallow: /\n\nUser-agent: other\nuser-agent: Broadsheet\nDisallow: /private # not this\n'
  expect(allows(text, '/a')).toBe(true)
  expect(allows(text, '/private/a')).toBe(false)
})

test('parseRobots() applies the group for all user agents if no group names ours', () => {
  expect(allows('User-agent: gptbot\nDisallow: /\nUser-agent: *\nDisallow: /a', '/b')).toBe(true)
  expect(allows('User-agent: gptbot\nDisallow: /\nUser-agent: *\nDisallow: /a', '/a')).toBe(false)
})

test('parseRobots() finds the rules that apply to us after those of thousands of other user agents', () => {
  const others = Array.from({ length: 15_000 }, (_, n) => `User-agent: bot${n}`).join('\n')
  const rules = 'Disallow: /b\n'.repeat(3000)
  const text = `${others}\n${rules}User-agent: *\nDisallow: /a\n`
  expect(allows(text, '/a')).toBe(false)
  expect(allows(text, '/b')).toBe(true)
})

test.each([
  ['', '/a', true],
  ['<html>not found</html>', '/a', true],
  ['User-agent: *\nDisallow:', '/a', true],
  ['User-agent: *\nDisallow: /\nAllow: /news', '/news/1', true],
  ['User-agent: *\nDisallow: /news\nAllow: /news', '/news', true],
  ['User-agent: *\nDisallow: /*.pdf$', '/a/b.pdf', false],
  ['User-agent: *\nDisallow: /*.pdf$', '/a/b.pdf?c', true],
  ['User-agent: *\nDisallow: /*?print', '/a?print', false],
  ['User-agent: *\nDisallow: /a*b*c', '/axxbxx', true],
])('isAllowed() with the robots.txt %j for %s returns %s', (text, path, expected) => {
  expect(allows(text, path)).toBe(expected)
})
