// `npm run email`: the templates in react-email's preview, with the name, the look, the language and the themes of wrangler.toml.
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import * as z from 'zod'
import { faintColours, paletteOf } from '../src/config/brand.ts'
import { THEME_VARIABLES } from '../src/config/themes.ts'
import { readVars } from './local/vars.ts'

const PORT = '3001'

try {
  preview()
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}

function preview(): void {
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

  const email = createRequire(import.meta.url)
    .resolve('react-email')
    .replace(/index\.\w+$/, 'cli/index.mjs')
  const server = spawn(
    process.execPath,
    [email, 'dev', '--dir', 'emails', '--port', process.env.PORT ?? PORT],
    {
      stdio: 'inherit',
      env: {
        ...process.env,
        ...texts,
        LIGHT_MUTED: palette.light.muted,
        DARK_MUTED: palette.dark.muted,
        PREVIEW_LANGUAGE: texts.LANGUAGE,
        PREVIEW_THEMES: JSON.stringify(data?.THEMES ?? []),
      },
    },
  )
  server.on('exit', (code) => {
    process.exitCode = code ?? 1
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal))
}
