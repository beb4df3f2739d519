// Validates a publication's tagline, logo and colours, builds its palette, and finds colours that lack
// contrast.
import * as z from 'zod'
import { PALETTE, type Palette, type Scheme } from '../../emails/_parts/palette.ts'

/** Minimum contrast ratio between text and background, required by WCAG 2.2 at level AA. */
const LEAST_CONTRAST = 4.5
/** Proportions of text colour to try for secondary text, from faintest to strongest. */
const SHARES = [0.68, 0.74, 0.8, 0.86, 0.92, 1]

const SCHEMES = ['light', 'dark'] as const
const ROLES = ['background', 'text', 'link', 'accent'] as const
type Role = (typeof ROLES)[number]
type ColourName = `${Uppercase<(typeof SCHEMES)[number]>}_${Uppercase<Role>}`

export type Branding = {
  /** Line that describes the publication. If null, letters show none and pages show a standard line. */
  tagline: string | null
  /** The logo's https URL, or null. */
  logoUrl: string | null
  palette: Palette
}

const isEmpty = (value: unknown) => (value === '' ? undefined : value)
const Colour = z.preprocess(
  isEmpty,
  z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^#[\da-f]{6}$/)
    .optional(),
)

const nameOf = (scheme: (typeof SCHEMES)[number], role: Role) =>
  `${scheme}_${role}`.toUpperCase() as ColourName

export const COLOUR_NAMES = SCHEMES.flatMap((scheme) => ROLES.map((role) => nameOf(scheme, role)))

/** Schemas of the optional branding variables. */
export const BRAND_VARIABLES = {
  TAGLINE: z.preprocess(
    isEmpty,
    z
      .string()
      .trim()
      .max(100)
      .regex(/^\P{Cc}+$/u)
      .optional(),
  ),
  LOGO_URL: z.preprocess(
    isEmpty,
    z
      .url({ protocol: /^https$/ })
      .max(500)
      .refine((url) => !/[\s"'<>;,]/.test(url)) // the logo's origin is also sent in a header
      .optional(),
  ),
  ...(Object.fromEntries(COLOUR_NAMES.map((name) => [name, Colour])) as Record<ColourName, typeof Colour>),
}

type Given = Partial<Record<ColourName, string | undefined>>

/**
 * Returns the palette with the operator's colours, and defaults for missing ones. `muted` is mixed from the
 * text and background colours, unless both are defaults.
 */
export function paletteOf(given: Given): Palette {
  const schemeOf = (name: (typeof SCHEMES)[number]): Scheme => {
    const colour = (role: Role) => given[nameOf(name, role)] ?? PALETTE[name][role]
    const [background, text] = [colour('background'), colour('text')]
    const isOwn = background === PALETTE[name].background && text === PALETTE[name].text
    const muted = isOwn ? PALETTE[name].muted : mutedOf(text, background)
    return { background, text, muted, link: colour('link'), accent: colour('accent') }
  }
  return { light: schemeOf('light'), dark: schemeOf('dark') }
}

/** Lists the variables whose colours lack contrast, each with the reason. */
export function faintColours(palette: Palette): { name: ColourName; reason: string }[] {
  return SCHEMES.flatMap((scheme) =>
    (['text', 'link', 'accent'] as const).flatMap((role) => {
      const ratio = contrast(palette[scheme][role], palette[scheme].background)
      if (!(ratio < LEAST_CONTRAST)) return [] // the ratio is NaN for an invalid colour, which the schema rejects
      const floored = Math.floor(ratio * 100) / 100 // rounded down, so that the ratio never appears to meet the minimum
      const reason = `its contrast with ${nameOf(scheme, 'background')} is ${floored} and should be at least ${LEAST_CONTRAST}`
      return [{ name: nameOf(scheme, role), reason }]
    }),
  )
}

/**
 * Returns the contrast ratio of two colours, from 1 to 21, or NaN if a colour is invalid.
 *
 * @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const channels = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))

function mutedOf(text: string, background: string): string {
  const mixes = SHARES.map((share) => mix(text, background, share))
  return mixes.find((colour) => contrast(colour, background) >= LEAST_CONTRAST + 0.5) ?? text
}

/** Mixes two colours. @param share Fraction of the first colour, from 0 to 1. */
export function mix(one: string, other: string, share: number): string {
  const [a, b] = [channels(one), channels(other)]
  const mixed = a.map((channel, index) => Math.round(channel * share + (b[index] ?? 0) * (1 - share)))
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}
