// Converts a publication's branding to props of the email templates.
import type { Brand } from '../../../emails/_parts/brand.ts'
import type { Publication } from '../../config/config.ts'
import { toSingleLine } from '../sanitize.ts'

/** Returns a publication's name, tagline, logo, palette and postal address. Texts become single lines. */
export const brandOf = ({ name, brand, postalAddress }: Omit<Publication, 'language'>): Brand => ({
  name: toSingleLine(name, 100),
  tagline: brand.tagline === null ? undefined : toSingleLine(brand.tagline, 100),
  logoUrl: brand.logoUrl ?? undefined,
  palette: brand.palette,
  postalAddress: toSingleLine(postalAddress.replace(/\s*\n\s*/g, ', '), 300),
})
