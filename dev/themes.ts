import * as z from 'zod'
import { THEME_VARIABLES } from '../src/config/themes.ts'
import type { ThemeDefinition } from '../src/themes/theme.ts'

/**
 * Parses the themes in a value of the variable THEMES.
 *
 * @returns Undefined for the built-in themes. @throws If the value is invalid. The message explains how to
 * fix it.
 */
export function parseThemes(value: unknown): ThemeDefinition[] | undefined {
  const parsed = z.object(THEME_VARIABLES).safeParse({ THEMES: value })
  if (!parsed.success) throw new Error(parsed.error.issues[0]?.message)
  return parsed.data.THEMES
}
