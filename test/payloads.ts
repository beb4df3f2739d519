// Generates malicious input from fixed parts and a seed, so that it is the same in every run.
import { seeded } from '../dev/seeded.ts'

/** Calls that reveal a payload's number when its script runs. */
const ACTIONS = [
  (n: number) => `alert(${n})`,
  (n: number) => `top.alert(${n})`,
  (n: number) => `(0,alert)(${n})`,
  (n: number) => `setTimeout('alert(${n})')`,
]

const MARKUP = [
  (run: string) => `<script>${run}</script>`,
  (run: string) => `<img src=x onerror=${run}>`,
  (run: string) => `<svg onload=${run}>`,
  (run: string) => `<svg><script>${run}</script></svg>`,
  (run: string) => `<svg><a xlink:href="javascript:${run}"><text>x</text></a></svg>`,
  (run: string) => `<math><mtext><img src=x onerror=${run}></mtext></math>`,
  (run: string) => `<iframe srcdoc="<script>${run}</script>"></iframe>`,
  (run: string) => `<iframe src="javascript:${run}"></iframe>`,
  (run: string) => `<object data="javascript:${run}"></object>`,
  (run: string) => `<embed src="javascript:${run}">`,
  (run: string) => `<a href="javascript:${run}">x</a>`,
  (run: string) => `<form action="javascript:${run}"><button>x</button></form>`,
  (run: string) => `<button formaction="javascript:${run}">x</button>`,
  (run: string) => `<input autofocus onfocus=${run}>`,
  (run: string) => `<details open ontoggle=${run}>x</details>`,
  (run: string) => `<video><source onerror=${run}></video>`,
  (run: string) => `<p onmouseover=${run}>x</p>`,
  (run: string) => `<base href="javascript:${run}//">`,
  (run: string) => `<meta http-equiv="refresh" content="0;url=javascript:${run}">`,
  (run: string) => `<link rel="stylesheet" href="https://evil.example/?${run}">`,
  (run: string) => `<style>@import "https://evil.example/?${run}"</style>`,
]

const ATTRIBUTES = [
  (run: string) => `" onmouseover="${run}`,
  (run: string) => `' onmouseover='${run}`,
  (run: string) => `" autofocus onfocus="${run}" x="`,
  (run: string) => `"><script>${run}</script><a title="`,
]

const ADDRESSES = [
  (run: string) => `javascript:${run}`,
  (run: string) => `JaVaScRiPt:${run}`,
  (run: string) => ` \tjavascript:${run}`,
  (run: string) => `java\nscript:${run}`,
  (run: string) => `\u0001javascript:${run}`,
  (run: string) => `javascript://news.example/%0a${run}`,
  (run: string) => `data:text/html,<script>${run}</script>`,
  (run: string) => `vbscript:${run}`,
]

/** Prefixes of payloads. Most of them close the element or attribute in which the payload may appear. */
const BREAKOUTS = [
  ...['', '">', "'>", '</title>', '</style>', '</script>', '</textarea>', '-->', ']]>', '</a></h3>'],
  ...['</div></td></tr></table>', '\u0000', '\u202e', '{{{', '</summary></entry>'],
]

const entities = (text: string) => text.replace(/[<>"']/g, (char) => `&#${char.charCodeAt(0)};`)
const names = (text: string) => text.replace(/[<>"]/g, (char) => NAMES[char] ?? char)
const NAMES: Record<string, string> = { '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Ways to write a payload so that a filter may miss it. */
const DISGUISES = [
  (text: string) => text,
  (text: string) => text.replace(/<(\/?)([a-z]+)/g, (_, end, name) => `<${end}${name.toUpperCase()}`),
  (text: string) => text.replace(/<([a-z]+) /g, '<$1\n'),
  (text: string) => text.replace(/<([a-z]+) /g, '<$1/'),
  entities,
  names,
]

/** Returns different payloads of scripts and markup, each containing its own number. */
export function scriptPayloads(count: number, seed = 1): string[] {
  const random = seeded(seed)
  const oneOf = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T
  const vectors = [...MARKUP, ...ATTRIBUTES, ...ADDRESSES]
  return Array.from({ length: count }, (_, n) => {
    const vector = vectors[n % vectors.length] as (run: string) => string
    const run = oneOf(ACTIONS)(n)
    if (!MARKUP.includes(vector)) return vector(run)
    return oneOf(DISGUISES)(`${oneOf(BREAKOUTS)}${vector(run)}`)
  })
}

const LINE_ENDS = ['\r\n', '\n', '\r', '\r\n ', '\u0085', '\u2028', '\u0000\n', '%0d%0a', '\\r\\n', '\v']
const HEADERS = [
  ...[
    'Bcc: eve@evil.example',
    'To: eve@evil.example',
    'Cc: "Eve" <eve@evil.example>',
    'Reply-To: eve@evil.example',
  ],
  ...['Subject: Other', 'X-Evil: 1', 'Content-Type: text/html', 'List-Unsubscribe: <https://evil.example/>'],
  ...[
    '\r\n<script>alert(1)</script>',
    '--b\r\nContent-Type: text/html\r\n\r\n<b>x</b>',
    '.\r\nMAIL FROM:<eve@evil.example>',
  ],
]
const NAMES_OF_LISTS = [', ', ';', ',', ' ', '>,<', '\t', '>;<', ' , ']
const FRAMES = [
  (address: string) => address,
  (address: string) => `<${address}>`,
  (address: string) => `"x" <${address}>`,
  (address: string) => `all: ${address};`,
  (address: string) => `=?utf-8?q?${address}?=`,
  (address: string) => `${address} (comment)`,
]

/** Returns different texts that contain a valid address and try to inject a header or a recipient. */
export function headerPayloads(count: number, address: string, seed = 1): string[] {
  const random = seeded(seed)
  const oneOf = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T
  const found = new Set<string>()
  while (found.size < count) {
    const tail =
      random() < 0.7
        ? `${oneOf(LINE_ENDS)}${oneOf(HEADERS)}`
        : `${oneOf(NAMES_OF_LISTS)}eve${Math.floor(random() * 100)}@evil.example`
    found.add(oneOf(FRAMES)(random() < 0.5 ? `${address}${tail}` : `${tail}${oneOf(LINE_ENDS)}${address}`))
  }
  return [...found]
}
