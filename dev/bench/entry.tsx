// Runs the production Worker and, in the same runtime, the naive programs to compare it with. Counts the D1
// and KV operations of the dispatcher and the collector.
import { renderToStaticMarkup } from 'react-dom/server'
import { Resend } from 'resend'
import { DigestEmail, type DigestEmailProps } from '../../emails/digest.tsx'
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
  const letterFor = letterMaker(bytes)
  for (let sent = 0; sent < letters; sent++) {
    const { error } = await resend.emails.send(letterFor(sent))
    if (error) throw new Error(error.message)
  }
}

/** Sends letters in batches: renders the template once per reader, and calls Resend once per batch. */
async function renderAndBatch({ mailbox, letters, perCall, bytes }: Trial): Promise<void> {
  const resend = new Resend('re_local', { baseUrl: mailbox })
  const letterFor = letterMaker(bytes)
  for (let sent = 0; sent < letters; sent += perCall) {
    const batch = []
    for (let place = 0; place < perCall; place++) batch.push(letterFor(sent + place))
    const { error } = await resend.batch.send(batch)
    if (error) throw new Error(error.message)
  }
}

/** Returns a function that renders a letter and addresses it to the reader with a given index. */
function letterMaker(bytes: number) {
  const props = propsOf(bytes)
  return (index: number) => {
    const html = htmlOf({ ...props, unsubscribeUrl: `https://x.example/u/${index}` })
    return {
      from: FROM,
      to: addressOf(index),
      subject: 'Bench',
      html,
      tags: [{ name: 'digest', value: DAY }],
    }
  }
}

const htmlOf = (props: DigestEmailProps) => renderToStaticMarkup(<DigestEmail {...props} />)

const { PreviewProps } = Preview

/** Returns the preview's props, with its themes repeated until the HTML has at least `bytes` characters. */
function propsOf(bytes: number) {
  const themes = []
  for (let index = 0; htmlOf({ ...PreviewProps, themes }).length < bytes; index++) {
    const theme = PreviewProps.themes[index % PreviewProps.themes.length]
    if (theme === undefined) break
    themes.push({ ...theme, id: `${theme.id}-${index}` })
  }
  return { ...PreviewProps, themes }
}

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
