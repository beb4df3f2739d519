// Generates the style sheet of all public pages. It uses system fonts, has light and dark schemes, and works
// on screens from 320 px wide.
import type { Palette, Scheme } from '../../../../emails/_parts/palette.ts'
import { mix } from '../../../config/brand.ts'
import { ARCHIVE_RULES } from './archive.ts'
import { BASE_RULES } from './base.ts'
import { EDITION_RULES } from './edition.ts'
import { FORM_RULES } from './forms.ts'
import { HOME_RULES } from './home.ts'
import { PRINT_RULES } from './print.ts'

const variables = ({ background, text, muted, link, accent }: Scheme) =>
  `--paper:${background};--ink:${text};--soft:${muted};--link:${link};--accent:${accent};--rule:${mix(text, background, 0.2)};--field:${mix(text, background, 0.03)}`

/** Returns the style sheet with a publication's colours. */
export const pageStyle = ({ light, dark }: Palette): string =>
  `:root{color-scheme:light dark;${variables(light)}}
@media(prefers-color-scheme:dark){:root{${variables(dark)}}}
${BASE_RULES}${EDITION_RULES}${HOME_RULES}${FORM_RULES}${ARCHIVE_RULES}${PRINT_RULES}`
