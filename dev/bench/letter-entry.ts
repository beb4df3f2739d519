// A Worker that does nothing but set letters: `/typeset?times=` renders a digest, `/bind?times=` makes one reader's
// letter of it, and `/nothing` tells what asking costs.
import { PALETTE } from '../../emails/_parts/palette.ts'
import { bindLetter } from '../../src/delivery/letter.ts'
import type { Template } from '../../src/delivery/template.ts'
import { typesetDigest } from '../../src/mail/typeset.ts'
import { sampleDigest } from '../samples/digest.ts'

/** Asked for by the configuration that the bundle is made with; nothing here calls it. */
export { Dispatcher } from '../../src/dispatcher/dispatcher.ts'

const STORIES = 40

const publication = {
  name: 'Broadsheet',
  publicUrl: 'https://news.example',
  sender: 'Broadsheet <digest@news.example>',
  replyTo: null,
  postalAddress: '1 Printing House Square, Exampletown',
  brand: { tagline: null, logoUrl: null, palette: PALETTE },
}

const digest = sampleDigest('2026-11-23', STORIES)
let template: Promise<Template> | null = null
/** Made once, in a request: a Worker renders nothing before its first one. */
const templateOnce = () => {
  template ??= typesetDigest(digest, publication)
  return template
}

/** Does the work so often, and gives how many characters came of it, so that none of it can be left out. */
const WORK: Record<string, (times: number) => Promise<number>> = {
  '/nothing': async () => 0,
  '/typeset': async (times) => {
    let size = 0
    for (let time = 0; time < times; time++) size += (await typesetDigest(digest, publication)).html.length
    return size
  },
  '/bind': async (times) => {
    const set = await templateOnce()
    let size = 0
    for (let time = 0; time < times; time++) {
      const unsubscribeUrl = `https://news.example/unsubscribe/${time}`
      const { html, text } = bindLetter(set, { address: `reader${time}@readers.example`, unsubscribeUrl })
      // Reading a character makes the whole of the joined text, as sending it would.
      size += html.charCodeAt(html.length - 1) + text.charCodeAt(text.length - 1)
    }
    return size
  },
}

export default {
  async fetch(request: Request): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url)
    await templateOnce()
    return Response.json(await WORK[pathname]?.(Number(searchParams.get('times') ?? 1)))
  },
}
