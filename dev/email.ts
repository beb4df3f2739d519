// `npm run email` previews the email templates with the name, colours, language and themes in wrangler.toml.
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
        detached: true, // creates a process group, because react-email does not forward signals to its children
        stdio: ['pipe', 'inherit', 'inherit'],
        env,
      }),
    endTree,
  )
  return {
    died: once(preview, 'close').then(([code]) => `The preview exited unexpectedly with code ${code}`),
  }
})

/** Returns the variables that the templates read. Prints a warning for each invalid variable. */
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
  for (const { name, reason } of faults) console.warn(`wrangler.toml: ${name} is invalid: ${reason}`)
  return {
    ...texts,
    LIGHT_MUTED: palette.light.muted,
    DARK_MUTED: palette.dark.muted,
    PREVIEW_LANGUAGE: texts.LANGUAGE ?? '',
    PREVIEW_THEMES: JSON.stringify(data?.THEMES ?? []),
  }
}
