// Defines the typography that letters and pages share. All typefaces are installed on readers' devices, so no
// fonts are loaded.

/** Typefaces for headlines and text. */
export const SERIF = "Georgia,'Times New Roman',serif"
/** Typefaces for notes, labels and buttons. */
export const SANS = '-apple-system,Segoe UI,Roboto,Helvetica,Arial,sans-serif'

/** Size and line height of a text, in pixels. */
export type TextSize = { size: number; line: number }

/** Sizes of text by role. Pages may show the lead larger, because they may have more room. */
export const SIZES = {
  text: { size: 17, line: 26 },
  note: { size: 15, line: 22 },
  section: { size: 22, line: 28 },
  headline: { size: 19, line: 25 },
  lead: { size: 26, line: 32 },
} as const satisfies Record<string, TextSize>
