// `npm run email`: the templates in react-email's preview, with the name, the colours, the language and the themes of
// wrangler.toml.
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { faintColours, paletteOf } from '../src/brand.ts'
import { readVars } from './local/vars.ts'
import { parseThemes } from './themes.ts'

const PORT = '3001'

const vars = readVars()
const variables = Object.fromEntries(
  Object.entries(vars).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
)
const palette = paletteOf(variables)
for (const { name, reason } of faintColours(palette))
  console.warn(`wrangler.toml: ${name} is wrong: ${reason}`)
let themes = ''
try {
  themes = JSON.stringify(parseThemes(vars.THEMES)?.map(({ id, name }) => ({ id, name })) ?? [])
} catch (error) {
  console.warn(`wrangler.toml: THEMES is wrong: ${error instanceof Error ? error.message : error}`)
}
const muted = { LIGHT_MUTED: palette.light.muted, DARK_MUTED: palette.dark.muted }

const email = createRequire(import.meta.url)
  .resolve('react-email')
  .replace(/index\.\w+$/, 'cli/index.mjs')
const preview = spawn(
  process.execPath,
  [email, 'dev', '--dir', 'emails', '--port', process.env.PORT ?? PORT],
  {
    stdio: 'inherit',
    env: {
      ...process.env,
      ...variables,
      ...muted,
      PREVIEW_LANGUAGE: variables.LANGUAGE,
      PREVIEW_THEMES: themes,
    },
  },
)
preview.on('exit', (code) => {
  process.exitCode = code ?? 1
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => preview.kill(signal))
