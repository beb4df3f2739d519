import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { utcDay } from '../../../src/calendar/clock.ts'
import { type Editor, open, post, signIn } from './visit.ts'

const DAY = utcDay(new Date())
/** Two reports about a bridge, and one about otters. */
const ARTICLES = {
  bridge: [
    'The Post',
    'Selm Pass bridge reopens after two years of work',
    'The bridge at Selm Pass reopened on Monday after two years of work, the ministry of transport said.',
  ],
  bridge2: [
    'The Times',
    'Bridge at Selm Pass reopens two years after landslide',
    'Drivers crossed the bridge at Selm Pass again on Monday, two years after a landslide closed it, the ministry of transport said.',
  ],
  otter: [
    'The Post',
    'Otters return to the canal of Port Ellery',
    'A family of otters was seen in the canal of Port Ellery for the first time in forty years, biologists reported.',
  ],
} as const

async function aDraft(): Promise<Editor> {
  for (const [id, [source, title, text]] of Object.entries(ARTICLES)) {
    const value = {
      title,
      source,
      text,
      url: `https://paper.example/${id}`,
      publishedAt: new Date().toISOString(),
    }
    await env.ARTICLES.put(`article/${DAY}/${id}`, JSON.stringify(value))
  }
  return signIn('Ada')
}

const screen = async (editor: Editor, path = '/desk') => (await open(editor, path)).text()
const key = (id: keyof typeof ARTICLES) => `${DAY}/${id}`

test('an editor’s changes to a draft are visible to another editor, who can undo them', async () => {
  const ada = await aDraft()
  const before = await screen(ada)
  expect(before).toContain('As it was composed')
  const edit = (fields: Record<string, string | string[]>) => post(ada, '/desk/edit', { day: DAY, ...fields })
  const edits = [
    { edit: 'drop', article: key('otter') },
    { edit: 'retitle', article: key('bridge'), retitle: 'The bridge is back' },
    { edit: 'summary', article: key('bridge'), summary: 'It took two years.' },
    { edit: 'lead', article: key('bridge') },
    { edit: 'subject', subject: 'A bridge, and no otters' },
    { edit: 'preheader', preheader: 'Also: nothing' },
    { edit: 'introduction', introduction: 'Good morning from the desk.' },
  ]
  for (const fields of edits) expect((await edit(fields)).headers.get('Location')).toBe('/desk?said=edited')

  const ben = await signIn('Ben')
  const seen = await screen(ben)
  for (const text of [
    'The bridge is back</a>',
    'A bridge, and no otters</b>',
    'Also: nothing',
    'Good morning from the desk.',
    '<s>Otters return to the canal of Port Ellery</s>',
    'Dropped by Ada',
    '7 changes',
  ])
    expect(seen).toContain(text)
  const letter = await screen(ben, `/desk/preview/${DAY}/light`)
  expect(letter).toContain('The bridge is back')
  expect(letter).not.toContain('Otters')
  expect(await screen(ben, `/desk/preview/${DAY}/text`)).toContain('Good morning from the desk.')

  const [, all = ''] = /name="edit" value="([\d ]+)" id="undo-all"/.exec(seen) ?? []
  await post(ben, '/desk/undo', { day: DAY, edit: all })
  const restored = await screen(ada)
  expect(restored.slice(restored.indexOf('<main'))).toContain('As it was composed')
  expect(restored).toContain('Otters return to the canal of Port Ellery</a>')
})

test('an editor can split, move and merge stories on the desk', async () => {
  const ada = await aDraft()
  const storyPath = async (title: string) =>
    new RegExp(`href="(/desk/stories/[^"#]+)">${title}`).exec(await screen(ada))?.[1] ?? ''
  const page = await screen(ada, await storyPath('(?:Selm|Bridge)'))
  expect(page.match(/name="part"/g)).toHaveLength(2)
  await post(ada, '/desk/edit', { day: DAY, edit: 'split', article: key('bridge'), part: key('bridge2') })
  expect(await screen(ada)).toContain('Bridge at Selm Pass reopens two years after landslide</a>')
  await post(ada, '/desk/edit', { day: DAY, edit: 'move', article: key('bridge2'), move: 'culture' })
  expect(await screen(ada)).toMatch(/Culture<\/h2>.*Bridge at Selm Pass reopens two years/s)
  await post(ada, '/desk/edit', { day: DAY, edit: 'merge', article: key('bridge'), with: key('otter') })
  expect(await screen(ada, await storyPath('Selm'))).toContain('Otters return to the canal')
})

test('the desk rejects an edit without a value, gives the reason and changes nothing', async () => {
  const ada = await aDraft()
  const refused = await post(ada, '/desk/edit', {
    day: DAY,
    edit: 'retitle',
    article: key('bridge'),
    retitle: ' ',
  })
  expect(refused.status).toBe(400)
  expect(await refused.text()).toContain('value: should not be empty')
  expect(
    (await post(ada, '/desk/edit', { day: '2020-01-01', edit: 'drop', article: key('otter') })).status,
  ).toBe(400)
  expect((await open(ada, `/desk/stories/${DAY}/none`)).status).toBe(404)
  expect(await screen(ada)).not.toContain('Retitled by')
})

test('the content security policy of a letter’s preview allows only images and styles', async () => {
  const ada = await aDraft()
  const { headers } = await open(ada, `/desk/preview/${DAY}/dark`)
  expect(headers.get('Content-Security-Policy')).toBe(
    "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' https:; frame-ancestors 'self'; sandbox",
  )
  expect(headers.get('X-Frame-Options')).toBe('SAMEORIGIN')
  expect(await screen(ada, `/desk/preview/${DAY}?as=phone`)).toContain(`src="/desk/preview/${DAY}/light"`)
})

test('the desk asks for confirmation before publishing, and shows the number of readers', async () => {
  const ada = await aDraft()
  await post(ada, '/desk/readers/import', {
    table:
      'email,consent_source,consented_at\na@mail.example,Form,2025-03-01\nb@mail.example,Form,2025-03-01',
  })
  expect(await screen(ada, '/desk/publish')).toContain('Publish to 2 readers')
})
