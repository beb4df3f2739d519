/** Colours of the light or dark scheme, each as `#rrggbb`. */
export type Scheme = {
  background: string
  text: string
  /** Colour of secondary text, such as dates, sources and the footer. */
  muted: string
  link: string
  /** Colour of theme names, labels and buttons. */
  accent: string
}

export type Palette = { light: Scheme; dark: Scheme }

/** Default colours of emails and pages. Their contrast ratio with the background is at least 4.5. */
export const PALETTE: Palette = {
  light: { background: '#ffffff', text: '#1f2328', muted: '#59636e', link: '#0b57d0', accent: '#7a2318' },
  dark: { background: '#121417', text: '#e6e8eb', muted: '#a8b0b8', link: '#8ab4f8', accent: '#e8a48f' },
}
