import { render } from 'react-email'
import { expect, test, vi } from 'vitest'
import Confirmation from '../../emails/previews/confirmation.tsx'
import Digest from '../../emails/previews/digest.tsx'

test('the preview of a digest renders a sample edition without leftover placeholders', async () => {
  const html = await render(<Digest {...Digest.PreviewProps} />)
  expect(html.match(/<h1 /g)).toHaveLength(1)
  expect(html.match(/<h2 /g)).toHaveLength(7) // one each for the lead, "In brief" and five themes
  expect(html.match(/<h3 /g)).toHaveLength(6)
  expect(html).not.toMatch(/undefined|null|mark\d|\{\w+\}/)
})

test('the preview of a confirmation email renders without leftover placeholders', async () => {
  const html = await render(<Confirmation {...Confirmation.PreviewProps} />)
  expect(html).toContain('Confirm your subscription')
  expect(html).not.toMatch(/undefined|null|mark\d|\{\w+\}/)
})

test('the email previews use the configured name, colours, language and themes', async () => {
  vi.stubEnv('PUBLICATION_NAME', 'Hafenblatt')
  vi.stubEnv('LIGHT_ACCENT', '#005522')
  vi.stubEnv('PREVIEW_LANGUAGE', 'de-AT')
  vi.stubEnv('PREVIEW_THEMES', '[{"id":"harbour","name":"Hafen"},{"id":"science"},{"id":"sport"}]')
  vi.resetModules()
  const { default: Letter } = await import('../../emails/previews/digest.tsx')
  const { default: Welcome } = await import('../../emails/previews/welcome.tsx')
  const letter = await render(<Letter {...Letter.PreviewProps} />)
  expect(letter).toContain('3 Meldungen in 3 Rubriken, etwa 2 Minuten')
  expect([...letter.matchAll(/<h2 [^>]*>([^<]*)/g)].map(([, name]) => name)).toEqual([
    'In Kürze',
    'Hafen',
    'Wissenschaft',
    'Sport',
  ])
  expect(letter).toMatch(/comet.*> Wissenschaft · 3 Medien</s)
  expect(letter).not.toContain('Welt · ')
  expect(letter).toMatch(/<h2 [^>]*color:#005522[^>]*>In Kürze/)
  expect(await render(<Welcome {...Welcome.PreviewProps} />)).toContain('Willkommen bei Hafenblatt')
  vi.unstubAllEnvs()
})

test('every table in the preview of a digest has the role "presentation"', async () => {
  const html = await render(<Digest {...Digest.PreviewProps} />)
  const tables = html.match(/<table[^>]*>/g) ?? []
  expect(tables.length).toBeGreaterThan(0)
  expect(tables.filter((table) => !table.includes('role="presentation"'))).toEqual([])
})

test('every link in the preview of a digest has an https or mailto URL', async () => {
  const html = await render(<Digest {...Digest.PreviewProps} />)
  const links = [...html.matchAll(/ href="([^"]*)"/g)].map(([, href]) => href)
  expect(links.length).toBeGreaterThan(10)
  expect(links.filter((href) => !/^(?:https:\/\/|mailto:\?)/.test(href ?? ''))).toEqual([])
})
