import * as z from 'zod'
import { THEME_VARIABLES } from '../src/config/themes.ts'
import type { ThemeDefinition } from '../src/themes/theme.ts'

/**
 * Parses the value of the variable THEMES.
 *
 * @returns The themes, or undefined if the value selects the built-in themes.
 * @throws If the value is invalid. The message explains how to fix the value.
 */
export function parseThemes(value: unknown): ThemeDefinition[] | undefined {
  const parsed = z.object(THEME_VARIABLES).safeParse({ THEMES: value })
  if (!parsed.success) throw new Error(parsed.error.issues[0]?.message)
  return parsed.data.THEMES
}
