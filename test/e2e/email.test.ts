// Checks that `npm run email` shows every preview in every language, reports changes, and stops on a signal.
import { utimesSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { descendantsOf, stillRunning } from '../../dev/processes.ts'
import { addressOf, printed, run } from './service.ts'

const TEMPLATE = fileURLToPath(new URL('../../emails/previews/digest.tsx', import.meta.url))
const LETTERS = ['address-change', 'alert', 'confirmation', 'digest', 'welcome']
const LANGUAGES = ['en', 'de', 'fr', 'es', 'ar']

/** Starts the previews on a free port, and stops them when the test ends. */
async function start() {
  const preview = run(['dev/email.ts'], { PORT: '0' })
  onTestFinished(() => void preview.child.kill())
  await printed(preview, 'Ctrl-C')
  return { preview, url: addressOf(preview, 'ready on').replace(/\.$/, '') }
}

const text = async (url: string) => (await fetch(url)).text()

test('npm run email shows every preview in every language, shows a letter in each form, and reports a changed template', async () => {
  const { url } = await start()
  const page = await text(`${url}/?letter=welcome&language=de&form=dark&width=320`)
  for (const name of [...LETTERS, ...LANGUAGES, 'light', 'dark', 'text', 'source', '640', '390', '320']) {
    expect(page).toContain(`>${name}</a>`)
  }
  expect(page).toContain(
    '<iframe width="320" src="/letters/welcome?letter=welcome&amp;language=de&amp;form=dark',
  )
  for (const language of LANGUAGES) {
    for (const letter of LETTERS) {
      const html = await text(`${url}/letters/${letter}?language=${language}`)
      expect([letter, /<html[^>]* lang="(\w+)/.exec(html)?.[1]]).toEqual([letter, language])
      expect(html).not.toContain('prefers-color-scheme')
    }
  }
  expect(await text(`${url}/letters/digest?form=dark`)).toContain('@media all')
  expect(await text(`${url}/letters/digest?form=source`)).toContain('@media (prefers-color-scheme:dark)')
  const plain = await text(`${url}/letters/digest?form=text`)
  expect(plain).toContain('That is all for today.')
  expect(plain).not.toContain('<')
  expect((await fetch(`${url}/letters/nothing`)).status).toBe(404)

  const changes = await fetch(`${url}/changes`)
  utimesSync(TEMPLATE, new Date(), new Date())
  const { value } = (await changes.body?.getReader().read()) ?? {}
  expect(new TextDecoder().decode(value)).toBe('data: changed\n\n')
})

test.for(['SIGINT', 'SIGTERM'] as const)('npm run email stops its preview server on %s', async (signal) => {
  const { preview, url } = await start()
  const processes = descendantsOf(preview.child.pid)
  preview.child.kill(signal)
  expect(await preview.ended).toBe(0)
  expect(stillRunning(processes)).toEqual([])
  await expect(fetch(url)).rejects.toThrow('fetch failed')
})
