import { expect, test } from 'vitest'
import { plainLine } from '../../src/feeds/plain-text.ts'

test.each([
  ['AT&amp;T', 'AT&T'],
  ['The bridge is &amp;amp;quot;open&amp;amp;quot;', 'The bridge is "open"'],
  ['&lt;em&gt;Tosca&lt;/em&gt; returns', 'Tosca returns'],
  ['One<br>two', 'One two'],
  ['Donau<wbr>dampf<wbr/>schiff', 'Donaudampfschiff'],
  ['Use the <video> element, if x < 5', 'Use the <video> element, if x < 5'],
  ['R&D; and Q&A', 'R&D; and Q&A'],
])('plainLine() converts %j to %j', (text, line) => {
  expect(plainLine(text)).toBe(line)
})
