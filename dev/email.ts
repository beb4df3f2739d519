// `npm run email`: the templates in react-email's preview, with the name, the colours and the language of wrangler.toml.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { faintColours, paletteOf } from '../src/brand.ts'

const PORT = '3001'

/** The texts under `[vars]`, which is one line each and nothing else. */
function readVariables(toml: string): Record<string, string> {
  const section = toml.split(/^\[vars\]$/m)[1]?.split(/^\[/m)[0] ?? ''
  return Object.fromEntries(
    [...section.matchAll(/^(\w+) *= *"([^"\n]*)"/gm)].map(([, name = '', value = '']) => [name, value]),
  )
}

const variables = readVariables(readFileSync(new URL('../wrangler.toml', import.meta.url), 'utf8'))
const palette = paletteOf(variables)
for (const { name, reason } of faintColours(palette))
  console.warn(`wrangler.toml: ${name} is wrong: ${reason}`)
const muted = { LIGHT_MUTED: palette.light.muted, DARK_MUTED: palette.dark.muted }

const email = createRequire(import.meta.url)
  .resolve('react-email')
  .replace(/index\.\w+$/, 'cli/index.mjs')
const preview = spawn(
  process.execPath,
  [email, 'dev', '--dir', 'emails', '--port', process.env.PORT ?? PORT],
  {
    stdio: 'inherit',
    env: { ...process.env, ...variables, ...muted, PREVIEW_LANGUAGE: variables.LANGUAGE },
  },
)
preview.on('exit', (code) => {
  process.exitCode = code ?? 1
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => preview.kill(signal))
