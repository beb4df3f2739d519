import { themesOf } from '../../themes/theme.ts'
import type { AppContext } from '../context.ts'

/** Returns the ids of the publication's themes, in their order. */
export const knownThemes = (c: AppContext): string[] => themesOf(c.var.config.themes).map(({ id }) => id)
