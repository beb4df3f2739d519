// A Worker that only creates letters. `/typeset` renders an edition, `/bind` creates a letter, `/choose`
// creates letters for readers with different preferences, and `/nothing` measures the overhead of a request.
// The parameter `times` is the number of repetitions.
import { PALETTE } from '../../emails/_parts/palette.ts'
import { listStories } from '../../src/digest/headed-stories.ts'
import { bindLetter, type Reader } from '../../src/letters/bind.ts'
import { typesetEdition } from '../../src/letters/render/typeset.ts'
import type { Template } from '../../src/letters/template.ts'
import { sampleDigest } from '../samples/digest.ts'

// wrangler's configuration requires these classes, but nothing calls them.
export { Collector } from '../../src/collector/collector.ts'
export { Dispatcher } from '../../src/dispatcher/dispatcher.ts'
export { Drafter } from '../../src/dispatcher/drafter.ts'

const STORIES = 40

const publication = {
  name: 'Broadsheet',
  publicUrl: 'https://news.example',
  sender: 'Broadsheet <digest@news.example>',
  replyTo: null,
  postalAddress: '1 Printing House Square, Exampletown',
  brand: { tagline: null, logoUrl: null, palette: PALETTE },
  preferences: true,
}

const edition = sampleDigest('2026-11-23', STORIES)
let template: Template | null = null
/**
 * Returns the template. Renders it on the first request, because a Worker cannot render outside a request.
 */
const templateOnce = (): Template => {
  template ??= typesetEdition(edition, publication)
  return template
}

/**
 * Work to repeat, keyed by path. Each function returns a number derived from its results, so that the runtime
 * cannot optimise the work away.
 */
const WORK: Record<string, (times: number) => Promise<number>> = {
  '/nothing': async () => 0,
  '/typeset': async (times) => {
    let size = 0
    for (let time = 0; time < times; time++) size += typesetEdition(edition, publication).html.length
    return size
  },
  '/bind': async (times) => bound(templateOnce(), times, () => ({})),
  '/choose': async (times) => {
    const ids = listStories(edition).map(({ story }) => story.id)
    // Each reader gets every other story, and every second reader gets one more.
    const choice = (time: number) =>
      new Set(ids.filter((_, place) => place % 2 === 0 || place === time % STORIES))
    return bound(templateOnce(), times, (time) => ({ stories: choice(time) }))
  },
}

function bound(template: Template, times: number, of: (time: number) => Pick<Reader, 'stories'>): number {
  let size = 0
  for (let time = 0; time < times; time++) {
    const { html, text } = bindLetter(template, {
      address: `reader${time}@readers.example`,
      unsubscribeUrl: `https://news.example/unsubscribe/${time}`,
      preferencesUrl: `https://news.example/preferences/${time}`,
      ...of(time),
    })
    // Reading a character forces the runtime to flatten the concatenated string, as sending it would.
    size += html.charCodeAt(html.length - 1) + text.charCodeAt(text.length - 1)
  }
  return size
}

export default {
  async fetch(request: Request): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url)
    templateOnce()
    return Response.json(await WORK[pathname]?.(Number(searchParams.get('times') ?? 1)))
  },
}
