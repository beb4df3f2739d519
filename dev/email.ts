// `npm run email`: previews the templates with the name, colours, language and themes of wrangler.toml.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import * as z from 'zod'
import { faintColours, paletteOf } from '../src/config/brand.ts'
import { THEME_VARIABLES } from '../src/config/themes.ts'
import { untilStopped } from './local/lifetime.ts'
import { endTree } from './local/process-tree.ts'
import { readVars } from './local/vars.ts'

const PORT = '3001'
const LEASH = fileURLToPath(new URL('local/leash.ts', import.meta.url))
const REACT_EMAIL = createRequire(import.meta.url)
  .resolve('react-email')
  .replace(/index\.\w+$/, 'cli/index.mjs')

await untilStopped(async (life) => {
  const env = { ...process.env, ...previewVariables() }
  const args = ['dev', '--dir', 'emails/previews', '--port', process.env.PORT ?? PORT]
  const preview = life.hold(
    () =>
      spawn(process.execPath, [LEASH, REACT_EMAIL, ...args], {
        detached: true, // react-email starts processes that would not get a signal sent to it alone, so the whole group is ended
        stdio: ['pipe', 'inherit', 'inherit'],
        env,
      }),
    endTree,
  )
  return { died: once(preview, 'close').then(([code]) => `The preview ended unexpectedly with code ${code}`) }
})

/** Returns the variables that the templates read, and warns about invalid ones. */
function previewVariables(): Record<string, string> {
  const vars = readVars()
  const texts: Record<string, string> = Object.fromEntries(
    Object.entries(vars).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  )
  const palette = paletteOf(texts)
  const { data, error } = z.object(THEME_VARIABLES).safeParse(vars)
  const faults = [
    ...faintColours(palette),
    ...(error?.issues ?? []).map(({ path, message }) => ({ name: String(path[0]), reason: message })),
  ]
  for (const { name, reason } of faults) console.warn(`wrangler.toml: ${name} is wrong: ${reason}`)
  return {
    ...texts,
    LIGHT_MUTED: palette.light.muted,
    DARK_MUTED: palette.dark.muted,
    PREVIEW_LANGUAGE: texts.LANGUAGE ?? '',
    PREVIEW_THEMES: JSON.stringify(data?.THEMES ?? []),
  }
}
