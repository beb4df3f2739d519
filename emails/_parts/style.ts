import type { CSSProperties } from 'react'

// The look of every letter. Colours meet a contrast of 4.5 on their background in both schemes.
const light = { background: '#ffffff', text: '#1f2328', muted: '#59636e', link: '#0b57d0' }
const dark = { background: '#121417', text: '#e6e8eb', muted: '#a8b0b8', link: '#8ab4f8' }
/** Mid grey, so that it stands on either background, also where a mail program inverts colours by itself. */
const rule = '#8b949e'

const serif = "Georgia,'Times New Roman',serif"
const sans = '-apple-system,Segoe UI,Roboto,Helvetica,Arial,sans-serif'

/** Set on the elements that a scheme repaints; no more than the two style elements below know. */
export const paint = {
  background: 'bg',
  text: 'tx',
  muted: 'mu',
  link: 'li',
  button: 'bt',
  headline: 'tx hd',
} as const

/**
 * For mail programs that tell their scheme. The class must not stand on `<body>`, whose inner
 * cell keeps the light background: light text on white would be left. The last rule only makes the lines under
 * headlines finer where a program can.
 */
export const schemeCss = `:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){
.bg{background-color:${dark.background}!important}
.tx{color:${dark.text}!important}
.mu{color:${dark.muted}!important}
.li{color:${dark.link}!important}
.bt{background-color:${dark.text}!important;color:${dark.background}!important}
}
.hd{text-decoration-color:${rule}!important;text-decoration-thickness:1px!important;text-underline-offset:3px}`

/** For Outlook's apps, which repaint by themselves and mark what they did; apart, as some drop a whole element. */
export const outlookCss = `[data-ogsb] .bg{background-color:${dark.background}!important}
[data-ogsc] .tx{color:${dark.text}!important}
[data-ogsc] .mu{color:${dark.muted}!important}
[data-ogsc] .li{color:${dark.link}!important}`

const heading = { fontFamily: serif, fontWeight: 700, color: light.text }
const note = { fontFamily: sans, fontSize: '14px', lineHeight: '20px', color: light.muted }

export const style = {
  body: { margin: 0, padding: 0 },
  background: { backgroundColor: light.background },
  container: { width: '100%', maxWidth: '600px' },
  column: { padding: '24px 16px 40px', wordBreak: 'break-word' },
  name: { ...heading, fontSize: '28px', lineHeight: '36px', margin: 0, textAlign: 'center' },
  dateline: { ...note, margin: '4px 0 0', textAlign: 'center' },
  rule: { border: 'none', borderTop: `1px solid ${rule}`, margin: '28px 0 0' },
  lastRule: { border: 'none', borderTop: `1px solid ${rule}`, margin: 0 },
  mastheadRule: { border: 'none', borderTop: `4px double ${rule}`, margin: '16px 0 0' },
  section: { ...heading, fontSize: '22px', lineHeight: '28px', margin: '20px 0 0' },
  headline: { ...heading, fontSize: '18px', lineHeight: '24px', margin: '18px 0 0' },
  list: { margin: '8px 0 0', padding: 0, listStyleType: 'none' },
  line: { fontFamily: serif, fontSize: '16px', lineHeight: '24px', color: light.text, margin: '8px 0 0' },
  end: {
    fontFamily: serif,
    fontSize: '16px',
    lineHeight: '24px',
    fontStyle: 'italic',
    color: light.text,
    margin: '24px 0',
    textAlign: 'center',
  },
  paragraph: {
    fontFamily: serif,
    fontSize: '16px',
    lineHeight: '24px',
    color: light.text,
    margin: '4px 0 0',
  },
  label: { color: light.muted },
  buttonLine: { margin: '24px 0' },
  note: { ...note, margin: '6px 0 0' },
  footer: { ...note, margin: '12px 0 0' },
  headlineLink: { color: light.text, textDecoration: 'underline' },
  link: { color: light.link, textDecoration: 'underline' },
  mutedLink: { color: light.muted, textDecoration: 'underline' },
  button: {
    display: 'inline-block',
    fontFamily: sans,
    fontSize: '16px',
    lineHeight: '24px',
    fontWeight: 600,
    color: light.background,
    backgroundColor: light.text,
    padding: '12px 24px',
    textDecoration: 'none',
  },
} as const satisfies Record<string, CSSProperties>
