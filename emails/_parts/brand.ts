import type { Palette } from './palette.ts'

/** Name and look of a publication in its letters. */
export type Brand = {
  name: string
  /** Tagline of the publication, shown under its name. */
  tagline?: string | undefined
  /** HTTPS URL of a logo that works on light and dark backgrounds. If absent, the letter shows the name. */
  logoUrl?: string | undefined
  palette: Palette
  postalAddress: string
}
