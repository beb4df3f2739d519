import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { expect, test, vi } from 'vitest'
import { Collector } from '../../../src/collector/collector.ts'
import { takeBatch } from '../../../src/d1/batches/batches.ts'
import { planSlice } from '../../../src/d1/batches/plan.ts'
import { markPublished } from '../../../src/d1/digests/transitions.ts'
import { storeCopies } from '../../../src/dispatcher/publish.ts'
import { theDispatcher } from '../../../src/env.ts'
import { aSendingDigest, dueAtOnce, someReaders, suppress } from '../../d1/factories.ts'
import { aConfig } from '../../factories.ts'
import { aDigest, aStory } from '../../letters/render/factories.ts'
import { configureDispatcher } from '../objects.ts'
import { sendAsAdmin, settings } from '../service.ts'
import { open, post, signIn } from './visit.ts'

const READERS =
  'email,consent_source,consented_at\nada@mail.example,Form,2025-03-01\nnobody,Form,2025-03-01\n'

test('the desk imports readers after a preview that stores no reader', async () => {
  const editor = await signIn()
  const preview = await (await post(editor, '/desk/readers/import/preview', { table: READERS })).text()
  expect(preview).toContain('readable rows')
  expect(preview).toMatch(/<th scope="row">Line 3<\/th><td>[^<]+/)
  expect(preview).toContain('<th scope="row">consent_source</th><td>consent_source</td><td>Form</td>')
  expect(await (await post(editor, '/desk/readers', { text: 'ada@' })).text()).toContain(
    'No address contains',
  )

  const done = await (await post(editor, '/desk/readers/import', { table: READERS })).text()
  expect(done).toContain('<dt class="n">1</dt><dd>new readers</dd>')
  const refused = await post(editor, '/desk/readers/import/preview', { table: 'a,b\n1,2\n' })
  expect(await refused.text()).toContain('its header does not name email')
})

test('an editor can find, change, suppress, unsubscribe and erase a reader on the desk', async () => {
  const editor = await signIn()
  await post(editor, '/desk/readers/import', { table: READERS })
  const list = await (await post(editor, '/desk/readers', { text: 'ADA@mail' })).text()
  const [, path = ''] = /href="(\/desk\/readers\/[\w-]{8,})">ada@mail\.example</.exec(list) ?? []
  const page = async () => (await open(editor, path)).text()
  expect(await page()).toContain('Imported with earlier consent: Form')

  const changed = await post(editor, `${path}/choice`, {
    themes: ['science'],
    weekdays: ['1', '2'],
    letter: 'short',
    hour: '8',
    muted: 'golf',
  })
  expect([changed.status, changed.headers.get('Location')]).toEqual([303, `${path}?said=reader-changed`])
  expect(
    await env.DB.prepare('SELECT themes, hour, weekdays, muted, letter FROM subscribers').first(),
  ).toEqual({
    themes: '["science"]',
    hour: 8,
    weekdays: 3,
    muted: '["golf"]',
    letter: 'short',
  })
  expect(await page()).toContain('<option value="short" selected="">')
  const wrong = await post(editor, `${path}/choice`, { themes: 'science', timeZone: 'Mars/Olympus' })
  expect(wrong.status).toBe(400)
  expect(await wrong.text()).toContain('timeZone: should be an IANA time zone')

  await post(editor, `${path}/suppress`)
  expect(await page()).toContain('Gets no letters: the operator or an editor suppressed it.')
  await post(editor, `${path}/lift`)
  expect(await page()).not.toContain('Gets no letters')
  await post(editor, `${path}/leave`)
  expect(await page()).toContain('Unsubscribed.')
  expect((await post(editor, `${path}/erase`)).status).toBe(400)
  await post(editor, `${path}/erase`, { sure: 'yes' })
  expect((await open(editor, path)).status).toBe(404)
  expect((await (await open(editor, '/desk/readers/subscribers.csv')).text()).split('\n')[0]).toContain(
    'email,state',
  )
})

test('an editor can import, change, export, add and delete sources on the desk, but not add a local address', async () => {
  const editor = await signIn()
  const opml = new File(
    [
      '<opml version="2.0"><body><outline text="The Paper" xmlUrl="https://paper.example/feed"/></body></opml>',
    ],
    'list.opml',
  )
  const body = new FormData()
  body.append('token', editor.token)
  body.append('file', opml)
  const imported = await post(editor, '/desk/sources/import', body)
  expect(await imported.text()).toContain('1 feed in the list: 1 added, 0 already known.')
  const list = await (await open(editor, '/desk/sources')).text()
  const [, path = ''] = /href="(\/desk\/sources\/[\w-]{8,})">The Paper</.exec(list) ?? []
  await post(editor, `${path}/settings`, {
    name: 'The Daily Paper',
    muted: 'yes',
    section: '',
    language: '',
    publisher: 'The Paper Group',
    weight: '2.5',
    fullText: '',
  })
  const changed = await (await open(editor, path)).text()
  for (const text of ['The Daily Paper</h1>', 'value="The Paper Group"', 'value="2.5"'])
    expect(changed).toContain(text)
  expect(await (await open(editor, '/desk/sources/sources.opml')).text()).toContain(
    'https://paper.example/feed',
  )
  await env.DB.prepare(`UPDATE sources SET reason = 'it answers 404', next_at = 0`).run()
  expect(await (await open(editor, '/desk/sources')).text()).toMatch(
    /<span class="state warn">a problem<\/span>.*it answers 404; next try /,
  )
  const feed = { title: 'A Herald', home: null, language: null, partial: false, count: 0, items: [] }
  vi.spyOn(Collector.prototype, 'try').mockResolvedValue({
    ok: true,
    url: 'https://herald.example/rss',
    ...feed,
  })
  const added = await post(editor, '/desk/sources', { url: 'herald.example/rss' })
  expect(added.headers.get('location')).toBe('/desk/sources?said=source-added')
  const names = (await (await open(editor, '/desk/sources')).text()).match(/(?<=">)[^<]+(?=<\/a><\/th>)/g)
  expect(names).toEqual(['The Daily Paper', 'herald.example']) // the source with a problem comes first
  const known = await post(editor, '/desk/sources', { url: 'https://paper.example/feed' })
  expect(known.headers.get('location')).toBe('/desk/sources?said=source-known')
  const refused = await post(editor, '/desk/sources', { url: '127.0.0.1/feed' })
  expect(await refused.text()).toContain('Cannot read the source: the address')
  await post(editor, `${path}/delete`, { sure: 'yes' })
  expect((await open(editor, path)).status).toBe(404)
})

test('the desk shows an article before and after cleaning', async () => {
  const editor = await signIn()
  const text = 'The bridge at Selm Pass has reopened after two years of work.\n\nShare on Facebook'
  const value = {
    title: 'The bridge reopens',
    url: 'https://paper.example/bridge',
    text,
    source: 'The Paper',
  }
  await env.ARTICLES.put('article/2026-11-23/bridge', JSON.stringify(value))
  await env.DB.prepare(
    `INSERT INTO sources (id, url, asked_url, site, next_at, created_at)
     VALUES ('paper', 'https://paper.example/f', 'https://paper.example/f', 'paper.example', 0, 0)`,
  ).run()
  const page = await (await open(editor, '/desk/sources/paper/articles/2026-11-23/bridge')).text()
  expect(page).toMatch(/<div class="pre">The bridge at Selm Pass [^<]+ work\.\s+Share on Facebook<\/div>/)
  expect(page).toContain('<p>The bridge at Selm Pass has reopened after two years of work.</p>')
  expect(page).toMatch(/<span class="gone">Share on Facebook<\/span> <span class="small soft">\w+/)
  expect((await open(editor, '/desk/sources/paper/articles/2026-11-23/none')).status).toBe(404)
})

test('the desk shows why a reader got no letter, and returns 404 for an unknown edition', async () => {
  const editor = await signIn()
  await env.DB.prepare(
    `INSERT INTO digests (day, state, reason, key_prefix, created_at, deadline)
     VALUES ('2026-11-23', 'skipped', 'no articles', 'k', 0, 0)`,
  ).run()
  const ask = (email: string) => post(editor, '/desk/editions', { email, day: '2026-11-23' })
  expect(await (await ask('ada@elsewhere.example')).text()).toContain(
    'No. No letter has been planned for this reader: no subscriber has this address.',
  )
  expect(await (await ask('not an address')).text()).toContain('This is not an email address.')

  const day = '2026-11-22'
  await aSendingDigest(env.DB, day)
  const [id = ''] = await someReaders(env.DB, 'look', 1)
  await suppress(env.DB, id, 'operator')
  await planSlice(env.DB, dueAtOnce(day))
  await takeBatch(env.DB, day, new Date('2026-11-23T07:00:00Z'))
  const suppressed = await post(editor, '/desk/editions', { email: `${id}@readers.example`, day })
  expect(await suppressed.text()).toContain(
    'No. The address was suppressed: the operator or an editor suppressed it.',
  )

  const screen = await (await open(editor, '/desk/editions/2026-11-23')).text()
  expect(screen).toContain('Reason: no articles')
  expect(screen).toContain('0 readers liked it, 0 did not.')
  expect((await open(editor, '/desk/editions/2026-11-24')).status).toBe(404)
  expect((await post(editor, '/desk/editions/2026-11-24/retry')).status).toBe(404)
})

test('an editor can correct a published edition on the desk, which shows who did what', async () => {
  const day = '2026-11-20'
  const themes = [
    { id: 'world', name: 'World', stories: [aStory(), aStory({ id: 'otter', title: 'Otters return' })] },
  ]
  const edition = aDigest({ day, themes })
  await aSendingDigest(env.DB, day, { edition })
  await configureDispatcher(settings)
  const editor = await signIn('Maren')
  const path = `/desk/editions/${day}`
  const form = {
    kind: 'amend-story',
    story: 'quay',
    title: 'Port reopens its southern quay',
    note: 'Not the northern one.',
  }
  expect((await post(editor, `${path}/correct`, form)).status).toBe(409) // the edition is not published yet

  const publishedAt = new Date(`${day}T07:00:00Z`)
  await storeCopies(env.EDITIONS, edition, { publication: aConfig().publication, publishedAt })
  await markPublished(env.DB, day, publishedAt)
  const fields = { ...form, summary: edition.themes[0]?.stories[0]?.summary ?? '' }
  expect(await (await open(editor, `${path}/correct`)).text()).toContain(
    'value="Port reopens its northern quay"',
  )
  const answer = await post(editor, `${path}/correct`, fields)
  expect(answer.headers.get('Location')).toBe(`${path}?said=corrected`)
  await post(editor, `${path}/correct`, { kind: 'take-down', story: 'otter', note: 'There was no otter.' })
  expect((await post(editor, `${path}/correct`, { ...fields, title: form.title })).status).toBe(400) // the correction changes nothing
  const screen = await (await open(editor, path)).text()
  for (const text of [
    'Corrected a story: Not the northern one.',
    'Took a story down: There was no otter.',
    'Maren, ',
  ])
    expect(screen).toContain(text)
  const json = await sendAsAdmin(`/digests/${day}.json`)
  expect(await json.json()).toMatchObject({
    themes: [{ stories: [{ title: 'Port reopens its southern quay' }] }],
    corrections: [{ note: 'Not the northern one.' }, { note: 'There was no otter.' }],
  })
  const [, id = ''] = /value="(\d+)" aria-label="Undo: There was no otter/.exec(screen) ?? []
  await post(editor, `${path}/correct/undo`, { id })
  expect(await (await open(editor, path)).text()).toContain('Undid: Took a story down: There was no otter.')
})

test('a retry and a test copy from the desk are recorded with the editor’s name', async () => {
  const day = '2026-11-19'
  await aSendingDigest(env.DB, day)
  await configureDispatcher(settings)
  const editor = await signIn('Maren')
  await env.DB.prepare(
    `UPDATE digests SET state = 'paused', deadline = ${Date.now() + 3_600_000} WHERE day = '${day}'`,
  ).run()
  await post(editor, `/desk/editions/${day}/retry`)
  await post(editor, '/desk/test', { day, to: 'ed@news.example' })
  const { actions } = await (await sendAsAdmin(`/api/digests/${day}/actions`)).json<{ actions: object[] }>()
  expect(actions).toMatchObject([
    { action: 'retry', by: 'Maren' },
    { action: 'test', by: 'Maren' },
  ])
  await runInDurableObject(theDispatcher(env), (_, state) => state.storage.deleteAlarm())
})
