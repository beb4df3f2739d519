import type { Palette } from './palette.ts'

/** How a publication looks in its letters. */
export type Brand = {
  name: string
  /** One line under the name. */
  tagline?: string | undefined
  /** An https address of a picture that stands on light and on dark; without one a letter has no picture. */
  logoUrl?: string | undefined
  palette: Palette
  postalAddress: string
}
