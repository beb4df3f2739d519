// Scores each letter with SpamAssassin, offline. Prints a warning if SpamAssassin is not installed.
import { execFile, spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { LETTERS } from './days.ts'
import { mimeOf } from './mime.ts'

const MOST = 1.0
const isInstalled = spawnSync('spamassassin', ['--version']).status === 0

/**
 * Returns the score of each email and the rules that applied. Checks all at once, because starting
 * SpamAssassin is slow.
 */
async function judge(mails: readonly string[]): Promise<{ score: number; report: string }[]> {
  const folder = await mkdtemp(join(tmpdir(), 'broadsheet-spam-'))
  try {
    const files = mails.map((_, index) => join(folder, `${index}.eml`))
    await Promise.all(files.map((file, index) => writeFile(file, mails[index] ?? '')))
    const { stdout } = await promisify(execFile)('spamassassin', ['-L', '-t', ...files], {
      maxBuffer: 20_000_000,
    })
    return stdout
      .split(/^Content analysis details:/m)
      .slice(1)
      .map((report) => ({ score: Number(/^ +\((-?[\d.]+) points/.exec(report)?.[1] ?? 'NaN'), report }))
  } finally {
    await rm(folder, { recursive: true })
  }
}

test('SpamAssassin gives every letter at most 1 point, and a spam email more than 3', {
  timeout: 120_000,
}, async () => {
  if (!isInstalled) {
    console.warn('\n!! SpamAssassin is not installed: THE LETTERS WERE NOT CHECKED FOR SPAM\n')
    return
  }
  const letters = await Promise.all(Object.values(LETTERS).map((letter) => letter()))
  const scores = await judge([...letters.map(mimeOf), SPAM])
  expect(scores.at(-1)?.score).toBeGreaterThan(3)
  for (const [index, name] of Object.keys(LETTERS).entries()) {
    const { score = Number.NaN, report } = scores[index] ?? {}
    expect(score, `${name}: ${report?.slice(0, 2000)}`).toBeLessThanOrEqual(MOST)
  }
})

const SPAM = `Subject: FREE MONEY!!! ACT NOW\r\nFrom: <x@y.example>\r\nTo: undisclosed-recipients:;\r\nContent-Type: text/html\r\n\r\n<html><a href="http://1.2.3.4/"><img src="http://1.2.3.4/a.gif"></a>CLICK HERE TO CLAIM YOUR $1,000,000 VIAGRA</html>\r\n`
