// Serves previews of the emails, and reloads them when a template, a text or wrangler.toml changes.
import { globSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type ComponentType, createElement } from 'react'
import { render } from 'react-email'
import { createServer as createVite, type ViteDevServer } from 'vite'
import { LANGUAGES } from '../../locales/locales.ts'
import { inScheme } from '../../src/letters/in-scheme.ts'
import { previewPage } from './page.ts'

const EMAILS = fileURLToPath(new URL('../../emails', import.meta.url))
const WRANGLER_TOML = fileURLToPath(new URL('../../wrangler.toml', import.meta.url))

/** Variables of the templates, with the language in `PREVIEW_LANGUAGE`. */
type Variables = Record<string, string>
type Preview = { default: ComponentType & { PreviewProps: object } }

/**
 * Starts the preview server on a local port.
 *
 * @param readVariables Reads the variables from wrangler.toml. Called on startup and after each change to the
 * file.
 */
export async function startPreviews(
  port: number,
  readVariables: () => Variables,
): Promise<{ url: string; close(): Promise<void> }> {
  let variables = readVariables()
  const vite = await createVite({
    root: EMAILS,
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true },
  })
  const listeners = new Set<ServerResponse>()
  vite.watcher.add(WRANGLER_TOML).on('all', (_, path) => {
    if (path === WRANGLER_TOML) variables = readAgain(readVariables) ?? variables
    for (const listener of listeners) listener.write('data: changed\n\n')
  })
  const letters = globSync('*.tsx', { cwd: join(EMAILS, 'previews') })
    .map((name) => basename(name, '.tsx'))
    .sort()
  const usual = variables.PREVIEW_LANGUAGE?.split('-')[0] ?? ''
  const languages = Object.keys(LANGUAGES).sort((a, b) => Number(b === usual) - Number(a === usual))
  let last: Promise<unknown> = Promise.resolve()
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    const send = (status: number, type: string, body: string) =>
      response.writeHead(status, { 'Content-Type': `${type}; charset=utf-8` }).end(body)
    const letter = letters.find((name) => pathname === `/letters/${name}`)
    if (pathname === '/') return send(200, 'text/html', previewPage(searchParams, letters, languages))
    if (pathname === '/changes') {
      listeners.add(response.writeHead(200, { 'Content-Type': 'text/event-stream' }))
      return response.on('close', () => listeners.delete(response)).flushHeaders()
    }
    if (letter === undefined) return send(404, 'text/plain', 'There is no such page')
    const form = searchParams.get('form') ?? 'light'
    const language = searchParams.get('language') ?? usual
    // Render one letter at a time, because the templates read their variables from the process's environment.
    const rendered = last.then(() =>
      renderLetter(vite, letter, { ...variables, PREVIEW_LANGUAGE: language }, form === 'text'),
    )
    last = rendered.catch(() => {})
    try {
      const body = await rendered
      if (form === 'text' || form === 'source') send(200, 'text/plain', body)
      else send(200, 'text/html', inScheme(body, form === 'dark'))
    } catch (error) {
      send(500, 'text/plain', error instanceof Error ? (error.stack ?? error.message) : String(error))
    }
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve)
  })
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      server.close()
      server.closeAllConnections()
      await vite.close()
    },
  }
}

/**
 * Reads the variables. If wrangler.toml is invalid, as it may be during an edit, prints the reason and
 * returns null.
 */
function readAgain(readVariables: () => Variables): Variables | null {
  try {
    return readVariables()
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    return null
  }
}

/** Renders a letter with its sample data. @throws If the template cannot be loaded or rendered. */
async function renderLetter(vite: ViteDevServer, name: string, variables: Variables, plainText: boolean) {
  if (Object.entries(variables).some(([key, value]) => process.env[key] !== value)) {
    Object.assign(process.env, variables)
    vite.moduleGraph.invalidateAll() // because the sample data modules read the variables when they are loaded
  }
  const { default: Letter } = (await vite.ssrLoadModule(`/previews/${name}.tsx`)) as Preview
  return render(createElement(Letter, Letter.PreviewProps), plainText ? { plainText } : {})
}
