// Typography that letters and pages share. All typefaces are installed on readers' devices, so nothing is loaded.

/** Typefaces of headlines and text. */
export const SERIF = "Georgia,'Times New Roman',serif"
/** Typefaces of notes, labels and buttons. */
export const SANS = '-apple-system,Segoe UI,Roboto,Helvetica,Arial,sans-serif'

/** Size and line height of a text, in pixels. */
export type TextSize = { size: number; line: number }

/** Sizes by role. Pages may show the lead larger, as they may have more room. */
export const SIZES = {
  text: { size: 17, line: 26 },
  note: { size: 15, line: 22 },
  section: { size: 22, line: 28 },
  headline: { size: 19, line: 25 },
  lead: { size: 26, line: 32 },
} as const satisfies Record<string, TextSize>
