import type { Brand } from '../../_parts/brand.ts'
import { PALETTE, type Scheme } from '../../_parts/palette.ts'

/**
 * Returns a variable that `npm run email` passes on from wrangler.toml, or undefined if the variable is
 * missing or empty.
 */
const set = (name: string): string | undefined => globalThis.process?.env[name] || undefined

const schemeOf = (scheme: 'light' | 'dark'): Scheme => {
  const colour = (role: keyof Scheme) => set(`${scheme}_${role}`.toUpperCase()) ?? PALETTE[scheme][role]
  return {
    background: colour('background'),
    text: colour('text'),
    muted: colour('muted'),
    link: colour('link'),
    accent: colour('accent'),
  }
}

/** Branding of the publication in email previews. */
export const previewBrand: Brand = {
  name: set('PUBLICATION_NAME') ?? 'Broadsheet',
  tagline: set('TAGLINE'),
  logoUrl: set('LOGO_URL'),
  palette: { light: schemeOf('light'), dark: schemeOf('dark') },
  postalAddress: set('POSTAL_ADDRESS') ?? 'Broadsheet, 1 Printing House Square, Exampletown',
}
