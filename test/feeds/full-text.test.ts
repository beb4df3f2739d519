import { expect, test } from 'vitest'
import { chooseText, findPageToRead } from '../../src/feeds/full-text.ts'

const URL = 'https://paper.example/comet'

test('findPageToRead() returns the page for a short text with "auto", for any text with "always" and for none with "never"', () => {
  const long = 'x'.repeat(1000)
  expect(findPageToRead(URL, 'short', '', 'auto')).toBe(URL)
  expect(findPageToRead(URL, long, '', 'auto')).toBeNull()
  expect(findPageToRead(URL, long, '', 'always')).toBe(URL)
  expect(findPageToRead(URL, 'short', '', 'never')).toBeNull()
})

test.each([
  'https://www.youtube.com/watch?v=1',
  'https://news.google.com/rss/articles/abc',
  'https://www.reddit.com/r/news/comments/1/x/',
  'https://news.ycombinator.com/item?id=1',
])('findPageToRead() returns null for %s, which is not an article', (url) => {
  expect(findPageToRead(url, '', '', 'always')).toBeNull()
})

test('findPageToRead() returns the URL of the article that a discussion links to', () => {
  const markup =
    'submitted by x <a href="https://dam.example/holds?a=1&amp;b=2">[link]</a> <a href="/c">[comments]</a>'
  expect(findPageToRead('https://www.reddit.com/r/news/comments/1/x/', '', markup, 'auto')).toBe(
    'https://dam.example/holds?a=1&b=2',
  )
})

const feed = { title: 'Comet passes over Berlin', text: 'A comet passed over Berlin on Monday night.' }

test('chooseText() chooses a longer page that contains the words of the title', () => {
  const page = `Many people saw how a comet passes. It flew over the roofs of Berlin. ${'It was bright. '.repeat(9)}`
  expect(chooseText(feed, page)).toEqual({ text: page, reason: null })
})

test('chooseText() chooses a longer page that contains the teaser', () => {
  const page = `Sky. ${feed.text} ${'It was bright. '.repeat(9)}`
  expect(chooseText({ ...feed, title: 'Tonight' }, page).reason).toBeNull()
})

test.each([
  [
    'We value your privacy. Accept all cookies to go on reading. '.repeat(5),
    'the page does not contain the article',
  ],
  ['Comet passes over Berlin', 'the page text is not longer'],
])('chooseText() keeps the feed’s text if the page contains %j', (page, reason) => {
  expect(chooseText(feed, page)).toEqual({ text: feed.text, reason })
})

test('chooseText() compares texts in a script without spaces between words', () => {
  const japanese = { title: '彗星が通過', text: '彗星が月曜日にベルリンの上空を通過した。' }
  expect(chooseText(japanese, `${japanese.text}多くの人が見た。`.repeat(3)).reason).toBeNull()
})
