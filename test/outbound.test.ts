// Only the collector fetches URLs supplied by others; all other calls go to known services.
import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Lists the files that contain a call, except `sign-up-script.ts`, which runs in the browser. */
const calling = (pattern: RegExp) =>
  globSync('src/**/*.{ts,tsx}')
    .filter((file) => pattern.test(readFileSync(file, 'utf8')) && !file.endsWith('sign-up-script.ts'))
    .sort()

test('the Worker calls Resend, Turnstile, the operator’s webhook and sources, each from one place', () => {
  expect(calling(/\.fetchRequest[<(]/)).toEqual(['src/resend/send.ts'])
  expect(calling(/(?<![.\w])fetch\(/)).toEqual([
    'src/collector/collector.ts',
    'src/http/turnstile.ts',
    'src/operator/webhook.ts',
  ])
})
