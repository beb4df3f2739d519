import type { CSSProperties } from 'react'
import type { Palette } from './palette.ts'
import { SANS, SERIF, SIZES, type TextSize } from './typography.ts'

/**
 * Colour of rules and borders. This mid grey is visible on light and dark backgrounds, even if an email
 * client inverts colours.
 */
const RULE = '#8b949e'

const inPixels = ({ size, line }: TextSize) => ({ fontSize: `${size}px`, lineHeight: `${line}px` })

/** Classes of elements that the dark scheme recolours. `schemeCss` must define every class. */
export const paint = {
  background: 'bg',
  text: 'tx',
  muted: 'mu',
  link: 'li',
  accent: 'ac',
  button: 'bt',
  buttonText: 'bl',
} as const

/**
 * Returns the styles for email clients that support `prefers-color-scheme`. Do not give `<body>` the light
 * background and the class that darkens it, because react-email would copy only the background to an inner
 * cell, where light text would be unreadable.
 */
export const schemeCss = ({
  dark,
}: Palette) => `:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){
.bg{background-color:${dark.background}!important}
.tx{color:${dark.text}!important}
.mu{color:${dark.muted}!important}
.li{color:${dark.link}!important}
.ac{color:${dark.accent}!important}
.bt{background-color:${dark.accent}!important}
.bl{color:${dark.background}!important}
}`

/**
 * Returns the styles for Outlook's apps, which recolour elements and mark them with attributes. These styles
 * need a separate style element, because some clients drop a style element that contains an unknown selector.
 */
export const outlookCss = ({
  dark,
}: Palette) => `[data-ogsb] .bg{background-color:${dark.background}!important}
[data-ogsc] .tx{color:${dark.text}!important}
[data-ogsc] .mu{color:${dark.muted}!important}
[data-ogsc] .li{color:${dark.link}!important}
[data-ogsc] .ac{color:${dark.accent}!important}`

export type Style = Readonly<Record<keyof ReturnType<typeof styleOf>, CSSProperties>>

/**
 * Returns the inline styles of an email in a publication's colours. @param dir The email's text direction.
 */
export function styleOf({ light }: Palette, dir: 'ltr' | 'rtl') {
  const heading = { fontFamily: SERIF, fontWeight: 700, color: light.text }
  const text = { fontFamily: SERIF, ...inPixels(SIZES.text), color: light.text }
  // Use left or right, because few email clients support logical properties such as `margin-inline-start`.
  const side = dir === 'rtl' ? 'Right' : 'Left'
  const fontStyle = dir === 'rtl' ? 'normal' : 'italic' // Arabic and Hebrew have no italics
  const note = { fontFamily: SANS, ...inPixels(SIZES.note), color: light.muted }
  const bold = {
    fontFamily: SANS,
    fontSize: '16px',
    lineHeight: '46px',
    fontWeight: 600,
    display: 'inline-block',
    textDecoration: 'none',
  }
  // The margin makes room for the numbers, because Outlook on Windows ignores the padding of lists.
  const list = { margin: 0, padding: 0, [`margin${side}`]: '32px' }
  return {
    body: { margin: 0, padding: 0 },
    background: { backgroundColor: light.background },
    container: { width: '100%', maxWidth: '600px' },
    column: { padding: '24px 16px 40px', wordBreak: 'break-word' },
    name: { ...heading, fontSize: '28px', lineHeight: '36px', margin: 0, textAlign: 'center' },
    logo: { display: 'inline-block', maxWidth: '100%', height: '48px', width: 'auto', border: 0 },
    tagline: { ...text, fontStyle, margin: '2px 0 0', textAlign: 'center' },
    dateline: { ...note, margin: '4px 0 0', textAlign: 'center' },
    rule: { border: 'none', borderTop: `1px solid ${RULE}`, margin: '28px 0 0' },
    lastRule: { border: 'none', borderTop: `1px solid ${RULE}`, margin: 0 },
    mastheadRule: { border: 'none', borderTop: `4px double ${RULE}`, margin: '16px 0 0' },
    section: { ...heading, color: light.accent, ...inPixels(SIZES.section), margin: '20px 0 0' },
    headline: { ...heading, ...inPixels(SIZES.headline), margin: '20px 0 0' },
    leadLabel: { ...note, color: light.accent, fontWeight: 600, margin: '20px 0 0' },
    lead: { ...heading, ...inPixels(SIZES.lead), margin: '4px 0 0' },
    // A story in another language keeps the letter's alignment, so that it lines up with the note below.
    foreign: { textAlign: dir === 'rtl' ? 'right' : 'left' },
    run: { margin: '20px 0 24px' },
    runBar: { width: '3px', backgroundColor: RULE, fontSize: 0, lineHeight: 0 },
    runCell: { [`padding${side}`]: '12px' },
    topic: { ...note, color: light.accent, fontWeight: 600, margin: 0 },
    list: { ...list, listStyleType: 'decimal' },
    arabicList: { ...list, listStyleType: 'arabic-indic' },
    line: { ...note, fontWeight: 600, margin: '12px 0 0' },
    lineTitle: { ...text, fontWeight: 400 },
    lineNote: { fontWeight: 400 },
    introduction: { ...text, margin: '20px 0 0' },
    sentence: { ...text, margin: '8px 0 0' },
    end: { ...text, fontStyle, margin: '24px 0', textAlign: 'center' },
    paragraph: { ...text, margin: '4px 0 0' },
    label: { color: light.muted },
    buttonRow: { margin: '24px 0' },
    note: { ...note, margin: '6px 0 0' },
    footer: { ...note, margin: '12px 0 0' },
    preferencesNote: { ...note, margin: '0 0 24px', textAlign: 'center' },
    headlineLink: { color: light.text, textDecoration: 'none' },
    link: { color: light.link, textDecoration: 'underline' },
    mutedLink: { color: light.muted, textDecoration: 'underline' },
    // Cells set the horizontal padding, and links set the height, because Outlook on Windows does not support
    // padding on links.
    button: { backgroundColor: light.accent, padding: '0 24px' },
    buttonText: { ...bold, color: light.background },
    cells: { textAlign: 'center' },
    // Let these cells wrap, so that they stack on narrow phones.
    choice: { border: `1px solid ${RULE}`, padding: '0 8px', display: 'inline-block', margin: '0 3px 6px' },
    choiceText: { ...bold, fontSize: '15px', color: light.text },
    join: { ...note, margin: '20px 0', textAlign: 'center' },
    footerLink: { ...note, lineHeight: '44px', margin: 0 },
  } satisfies Record<string, CSSProperties>
}
