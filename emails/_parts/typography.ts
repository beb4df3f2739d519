// Defines the typography that emails and pages share. All typefaces are system fonts, so no fonts are
// downloaded.

/** Font stack for headlines and text. */
export const SERIF = "Georgia,'Times New Roman',serif"
/** Font stack for notes, labels and buttons. */
export const SANS = '-apple-system,Segoe UI,Roboto,Helvetica,Arial,sans-serif'

/** Font size and line height, in pixels. */
export type TextSize = { size: number; line: number }

/** Text sizes by role. On wide screens, edition pages show the lead's headline in a larger size. */
export const SIZES = {
  text: { size: 17, line: 26 },
  note: { size: 15, line: 22 },
  section: { size: 22, line: 28 },
  headline: { size: 19, line: 25 },
  lead: { size: 26, line: 32 },
} as const satisfies Record<string, TextSize>
