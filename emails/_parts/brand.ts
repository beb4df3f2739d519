import type { Palette } from './palette.ts'

/** Branding of a publication in its emails. */
export type Brand = {
  name: string
  /** Publication tagline, shown under the name. */
  tagline?: string | undefined
  /**
   * HTTPS URL of a logo that works on light and dark backgrounds. If absent, emails show the name instead.
   */
  logoUrl?: string | undefined
  palette: Palette
  postalAddress: string
}
