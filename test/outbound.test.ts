// Whom the product calls: nothing that an article or a reader names.
import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Files with a call; `sign-up-script.ts` runs in a reader's browser. */
const calling = (pattern: RegExp) =>
  globSync('src/**/*.{ts,tsx}')
    .filter((file) => pattern.test(readFileSync(file, 'utf8')) && !file.endsWith('sign-up-script.ts'))
    .sort()

test('the product calls Resend, Turnstile and the webhook of the operator, each from one place', () => {
  expect(calling(/\.fetchRequest[<(]/)).toEqual(['src/resend/send.ts'])
  expect(calling(/(?<![.\w])fetch\(/)).toEqual(['src/http/readers/turnstile.ts', 'src/operator/webhook.ts'])
})
