// Runs the production Worker, whose dispatcher and collector have counting bindings, and the naive programs
// with which it is compared, in one runtime.
import { renderToStaticMarkup } from 'react-dom/server'
import { Resend } from 'resend'
import { DigestEmail } from '../../emails/digest.tsx'
import Preview from '../../emails/previews/digest.tsx'
import type { Env } from '../../src/env.ts'
import worker, { Collector as DeployedCollector, Dispatcher as DeployedDispatcher } from '../../src/index.ts'
import { countedDatabase, countedNamespace, counts, resetCounts } from './counted.ts'
import { postInALoop, type Trial } from './floor.ts'

const counted = (env: Env): Env => ({
  ...env,
  DB: countedDatabase(env.DB),
  ARTICLES: countedNamespace(env.ARTICLES),
  EDITIONS: countedNamespace(env.EDITIONS),
})

export class Dispatcher extends DeployedDispatcher {
  constructor(context: DurableObjectState, env: Env) {
    super(context, counted(env))
  }
}

export class Collector extends DeployedCollector {
  constructor(context: DurableObjectState, env: Env) {
    super(context, counted(env))
  }
}

export { Drafter } from '../../src/index.ts'

const DAY = 'bench'
const FROM = 'Broadsheet <digest@broadsheet.example>'
const addressOf = (index: number) => `reader${index}@readers.example`

const WAYS: Record<string, (trial: Trial) => Promise<void>> = {
  '/bench/floor': postInALoop,
  '/bench/single': renderAndSend,
  '/bench/batch': renderAndBatch,
}

/** Sends letters naively: renders the template and calls Resend once per reader. */
async function renderAndSend({ mailbox, letters, bytes }: Trial): Promise<void> {
  const resend = new Resend('re_local', { baseUrl: mailbox })
  for (let sent = 0; sent < letters; sent++) {
    const { error } = await resend.emails.send(letterFor(sent, bytes))
    if (error) throw new Error(error.message)
  }
}

/**
 * Sends letters in batches without sharing the rendering: renders the template once per reader, and calls
 * Resend once per batch.
 */
async function renderAndBatch({ mailbox, letters, perCall, bytes }: Trial): Promise<void> {
  const resend = new Resend('re_local', { baseUrl: mailbox })
  for (let sent = 0; sent < letters; sent += perCall) {
    const batch = []
    for (let place = 0; place < perCall; place++) batch.push(letterFor(sent + place, bytes))
    const { error } = await resend.batch.send(batch)
    if (error) throw new Error(error.message)
  }
}

function letterFor(index: number, bytes: number) {
  const html = renderToStaticMarkup(
    <DigestEmail {...propsOf(bytes)} unsubscribeUrl={`https://x.example/u/${index}`} />,
  )
  return { from: FROM, to: addressOf(index), subject: 'Bench', html, tags: [{ name: 'digest', value: DAY }] }
}

const { PreviewProps } = Preview
/** Measured size of the preview's HTML without stories, in bytes. */
const FRAME_BYTES = 4500

/** Returns the preview's props, with themes repeated until a letter is about `bytes` long. */
function propsOf(bytes: number) {
  const themes = []
  let size = FRAME_BYTES
  for (let index = 0; size < bytes; index++) {
    const theme = PreviewProps.themes[index % PreviewProps.themes.length]
    if (theme === undefined) break
    themes.push({ ...theme, id: `${theme.id}-${index}` })
    size += theme.runs.reduce((sum, { stories }) => sum + stories.length, 0) * BYTES_PER_STORY
  }
  return { ...PreviewProps, themes }
}
/** Measured size of a story's HTML in the preview, in bytes. */
const BYTES_PER_STORY = 1400

export default {
  async fetch(request, env, context) {
    const { pathname } = new URL(request.url)
    if (pathname === '/bench/counts') {
      if (request.method === 'DELETE') resetCounts()
      return Response.json(counts)
    }
    const way = WAYS[pathname]
    if (way === undefined) return worker.fetch(request, env, context)
    await way(await request.json())
    return Response.json({ done: true })
  },
  scheduled: (event, env, context) => worker.scheduled(event, env, context),
} satisfies ExportedHandler<Env>
