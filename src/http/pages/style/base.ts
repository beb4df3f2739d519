import { SANS, SERIF, SIZES } from '../../../../emails/_parts/typography.ts'

/**
 * Number of pixels per `rem` at the browser's default text size. Sizes in `rem` scale with the reader's text
 * size.
 */
const PIXELS_PER_REM = 16

/** Shared text sizes as CSS variables, such as `--text:1.0625rem/1.529`. */
const sizes = Object.entries(SIZES)
  .map(([role, { size, line }]) => `--${role}:${size / PIXELS_PER_REM}rem/${(line / size).toFixed(3)}`)
  .join(';')

/** CSS rules that all public pages share, for type, masthead, links, headings and footer. */
export const BASE_RULES = `:root{--serif:${SERIF};--sans:${SANS};${sizes}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:var(--text) var(--serif);overflow-wrap:break-word;hyphens:auto}
.skip{position:absolute;inset-inline-start:-99rem}
.skip:focus{inset-inline-start:1rem;top:.5rem;background:var(--paper);padding:.25rem .5rem}
header,main,footer{max-width:42.5rem;margin:0 auto;padding-inline:1.25rem}
header{padding-top:1.5rem}
.name{font-size:1.375rem;line-height:1.2;font-weight:700;letter-spacing:-.01em;margin:0;padding-bottom:.75rem;border-bottom:3px double var(--rule);hyphens:none}
.name a{color:inherit;text-decoration:none}
.name img{height:2.5rem;width:auto;max-width:100%;vertical-align:middle}
[dir=rtl] .name{letter-spacing:0}
button,.button,input,select,textarea{font-family:var(--sans)}
.line,.small,nav,footer,label,legend,.credit,.topic{font:var(--note) var(--sans)}
.line,.small,.credit,footer{color:var(--soft)}
main{padding-top:1.75rem;padding-bottom:3rem}
a{color:var(--link);text-decoration-thickness:1px;text-underline-offset:.18em}
:is(a,button,input,select,textarea,summary,h1,h2,[tabindex]):focus-visible{outline:2px solid var(--link);outline-offset:2px}
h1,h2,h3{text-wrap:balance}
h1,h2{hyphens:none}
h1{font-size:clamp(1.75rem,6vw,2.25rem);line-height:1.15;letter-spacing:-.01em;margin:0 0 1rem}
h2{font:700 var(--section) var(--serif);margin:0}
h3{font:700 var(--headline) var(--serif);margin:0}
[dir=rtl] h1{letter-spacing:0}
p{margin:.5rem 0}
.lede{font-size:1.1875rem;line-height:1.5;text-wrap:pretty}
.next{border-top:1px solid var(--rule);margin-top:2rem;padding-top:1.25rem}
.steps{list-style:none;margin:1.75rem 0 0;padding:0;display:flex;flex-wrap:wrap;align-items:center;gap:.5rem 1.5rem}
.steps a:not(.button){font:1rem/1.5 var(--sans);display:inline-block;padding:.625rem 0}
nav ul,footer ul{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem}
nav ul{justify-content:center}
nav a{color:var(--soft);display:inline-block;padding:.25rem 0}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap;margin:0}
footer{border-top:1px solid var(--rule);width:calc(100% - 2.5rem);max-width:40rem;padding:1rem 0 3rem}
footer a{color:inherit;display:inline-block;padding:.25rem 0}
footer p{margin:.25rem 0}
`
