// Asks SpamAssassin, offline, what it thinks of each letter; where it is not installed, that is said aloud.
import { execFile, spawnSync } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { LETTERS } from './days.ts'
import { mimeOf } from './mime.ts'

const MOST = 1.0
const isInstalled = spawnSync('spamassassin', ['--version']).status === 0

/** The score of a mail, with the rules that made it. */
async function judge(mail: string): Promise<{ score: number; report: string }> {
  const run = promisify(execFile)('spamassassin', ['-L', '-t'], { maxBuffer: 4_000_000 })
  run.child.stdin?.end(mail)
  const { stdout } = await run
  const [, score = 'NaN'] = /^Content analysis details: +\((-?[\d.]+) points/m.exec(stdout) ?? []
  return { score: Number(score), report: stdout.slice(stdout.indexOf('Content analysis details')) }
}

test('no letter looks like spam', { timeout: 120_000 }, async () => {
  if (!isInstalled) {
    console.warn('\n!! SpamAssassin is not installed: NOBODY ASKED WHETHER OUR LETTERS LOOK LIKE SPAM\n')
    return
  }
  for (const [name, letter] of Object.entries(LETTERS)) {
    const { score, report } = await judge(mimeOf(await letter()))
    expect(score, `${name}: ${report}`).toBeLessThanOrEqual(MOST)
  }
})
