import { expect, test } from 'vitest'
import { toPlainText } from '../../src/articles/plain-text.ts'

test.each([
  ['<p>One.</p><p>Two.</p>', 'One.\nTwo.'],
  ['One.<br>Two.<br/><br />Three.', 'One.\nTwo.\nThree.'],
  ['<p>One\n  line.</p>\n\n<p>Two.</p>', 'One line.\nTwo.'],
  ['One.\n<img src="https://cdn.example/a.jpg" alt="A pier">\nTwo.', 'One.\nTwo.'],
  ['A <em>late</em> <a href="https://a.example/">ferry</a>.', 'A late ferry.'],
  ['<ul><li>One</li><li>Two</li></ul>', 'One\nTwo'],
  ['<h2>Crews</h2>They left.', 'Crews\nThey left.'],
  ['One.<script>alert("<p>")</script><style>p { color: red }</style>', 'One.'],
  ['One.<!-- hidden -->', 'One.'],
  ['One.<figure><img src=a.jpg><figcaption>A pier</figcaption></figure>Two.', 'One.\nTwo.'],
])('toPlainText() removes HTML from %j', (text, expected) => {
  expect(toPlainText(text)).toBe(expected)
})

test.each([
  ['It&#39;s plum &amp; pear', "It's plum & pear"],
  ['It&#x2019;s', 'It’s'],
  ['&amp;amp;lt;', '<'],
  ['It&amp;#8217;s', 'It’s'],
  ['&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;', 'One.\nTwo.'],
  ['&amp;lt;b&amp;gt;One&amp;lt;/b&amp;gt;', 'One'],
  ['Fish&nbsp;&euro;4', 'Fish\u00A0€4'],
  ['It&#146;s', 'It’s'],
])('toPlainText() decodes the character references in %j', (text, expected) => {
  expect(toPlainText(text)).toBe(expected)
})

test.each([
  ['<![CDATA[Ferries late]]>', 'Ferries late'],
  ['<![CDATA[<p>Ferries late</p>]]>', 'Ferries late'],
  ['<p><![CDATA[x < 5]]></p>', 'x < 5'],
])('toPlainText() unwraps the CDATA section in %j', (text, expected) => {
  expect(toPlainText(text)).toBe(expected)
})

test.each([
  ['**Ferries** are __late__.', 'Ferries are late.'],
  ['**Ferries are **late**.', '**Ferries are late.'],
  ['![A pier](https://cdn.example/a.jpg)\nThey left.', '\nThey left.'],
  ['[Read the plan](https://a.example/plan).', 'Read the plan.'],
  ['[A [b]](https://a.example/plan_(1))', '[A [b]](https://a.example/plan_(1))'],
  ['## What crews want\nA [raise](https://a.example/) and *rest*.', 'What crews want\nA raise and rest.'],
  ['[![A pier](https://cdn.example/a.jpg)](https://a.example/)\nThey left.', '\nThey left.'],
  ['**Late**\n* ferries\n- trains', 'Late\nferries\ntrains'],
  ['# Ferries are late\n\nThey left at noon.', 'Ferries are late\n\nThey left at noon.'],
  ['# Ferries are late #\n\n* one\n* two', 'Ferries are late\n\none\ntwo'],
  ['> A **quotation** of `code` and 1\\. more', 'A quotation of code and 1. more'],
])('toPlainText() converts the Markdown %j to %j', (text, expected) => {
  expect(toPlainText(text)).toBe(expected)
})

test.each([
  'x < 5 and y > 3',
  'if a<b and c>d then',
  'AT&T and R&D',
  'a?b=1&copy=2',
  'The <selectedoption> element',
  'Use the <div> element, not the <table> element',
  'I <3 ferries',
  '&unknown; &;',
  '2 * 3 * 4',
  'f*** this s***',
  '* an item\n* another',
  '_private and __init__.py',
  '# 1 in the charts',
  '# 1 in the charts\n\nThe band is first again.',
  '# ferries are late\nThey left at noon.',
  'The file [sic](see above)',
  '',
])('toPlainText() leaves %j unchanged', (text) => {
  expect(toPlainText(text)).toBe(text)
})

test('toPlainText() is idempotent', () => {
  const texts = [
    '<p>a &amp;lt;b&amp;gt; c</p>',
    '**a** &lt;div&gt; [b](https://c.example)',
    'x &lt; 5 <br> y',
  ]
  for (const text of texts) expect(toPlainText(toPlainText(text))).toBe(toPlainText(text))
})

test.each([
  ['less-than signs', '<'.repeat(500_000)],
  ['ampersands', '&'.repeat(500_000)],
  ['unclosed tags', '<p '.repeat(200_000)],
  ['unclosed attributes', '<a href="'.repeat(100_000)],
  ['asterisks', '*'.repeat(500_000)],
  ['strong marks', '**a '.repeat(100_000)],
  ['brackets', '['.repeat(500_000)],
  ['links', '[a](https://b.example '.repeat(20_000)],
  ['CDATA', '<![CDATA['.repeat(50_000)],
])('toPlainText() does not throw on a very long run of %s', (_, text) => {
  expect(typeof toPlainText(`${text}</p>[a](https://b.example)`)).toBe('string')
})
