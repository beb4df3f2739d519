/** The colours of one scheme, each as `#rrggbb`. */
export type Scheme = {
  background: string
  text: string
  /** For what stands beside the stories: dates, sources, the footer. */
  muted: string
  link: string
  /** For the names of themes, and buttons. */
  accent: string
}

export type Palette = { light: Scheme; dark: Scheme }

/** The colours of letters and pages unless configuration says otherwise; all have a contrast of 4.5 or more. */
export const PALETTE: Palette = {
  light: { background: '#ffffff', text: '#1f2328', muted: '#59636e', link: '#0b57d0', accent: '#7a2318' },
  dark: { background: '#121417', text: '#e6e8eb', muted: '#a8b0b8', link: '#8ab4f8', accent: '#e8a48f' },
}
