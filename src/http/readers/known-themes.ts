import { themesOf } from '../../themes/theme.ts'
import type { AppContext } from '../context.ts'

/** Ids of all themes that the publication has, in their order. */
export const knownThemes = (c: AppContext): string[] => themesOf(c.var.config.themes).map(({ id }) => id)
