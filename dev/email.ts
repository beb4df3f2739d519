// `npm run email` previews the email templates with the name, colours, language and themes in wrangler.toml.
import * as z from 'zod'
import { faintColours, paletteOf } from '../src/config/brand.ts'
import { THEME_VARIABLES } from '../src/config/themes.ts'
import { startPreviews } from './email/server.ts'
import { untilStopped } from './local/lifetime.ts'
import { choosePort } from './local/ports.ts'
import { readVars } from './local/vars.ts'

const PORT = 3001

await untilStopped(async (life) => {
  const { port, moved } = await choosePort('PORT', process.env.PORT, PORT)
  if (moved)
    console.log(`Port ${PORT} is in use, so the previews use ${port}. Set PORT to choose another port`)
  const started = startPreviews(port, previewVariables)
  const { url } = await life.hold(
    () => started,
    async () => (await started).close(),
  )
  console.log(`Email previews ready on ${url}. Press Ctrl-C to stop.`)
  return { died: new Promise<string>(() => {}) }
})

/**
 * Returns the variables that the templates read. Prints a warning for each colour that lacks contrast, and for
 * invalid themes or publisher groups.
 */
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
