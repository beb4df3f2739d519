// Style sheet of all pages: one column, system fonts, light and dark, readable from 320 px wide.
import type { Palette, Scheme } from '../../../emails/_parts/palette.ts'
import { mix } from '../../config/brand.ts'

const variables = ({ background, text, muted, link, accent }: Scheme) =>
  `--paper:${background};--ink:${text};--soft:${muted};--link:${link};--accent:${accent};--rule:${mix(text, background, 0.2)};--field:${mix(text, background, 0.03)}`

/** Returns the style sheet in a publication's colours. */
export const pageStyle = ({ light, dark }: Palette): string =>
  `:root{color-scheme:light dark;${variables(light)}}
@media(prefers-color-scheme:dark){:root{${variables(dark)}}}
${RULES}`

const RULES = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.6 Georgia,'Times New Roman',serif;overflow-wrap:break-word;hyphens:auto}
.skip{position:absolute;inset-inline-start:-99rem}
.skip:focus{inset-inline-start:1rem;top:.5rem;background:var(--paper);padding:.25rem .5rem}
header,main,footer{max-width:40rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:2rem;text-align:center}
.name{font-size:clamp(2rem,9vw,3.25rem);line-height:1.1;font-weight:700;letter-spacing:-.015em;margin:0;hyphens:none;text-wrap:balance}
.long{font-size:clamp(1rem,5vw,2rem)}
.name a{color:inherit;text-decoration:none}
.name img{height:3.5rem;width:auto;max-width:100%;vertical-align:middle}
.line{border:solid var(--rule);border-width:1px 0 3px;border-bottom-style:double;margin:1rem 0 0;padding:.4rem 0}
.line,.small,nav,footer,label,.credit,button,input{font-family:system-ui,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:.875rem;line-height:1.5}
.line,.small,.credit,footer{color:var(--soft)}
main{padding-top:1.5rem;padding-bottom:3rem}
a{color:var(--link);text-decoration-thickness:1px;text-underline-offset:.18em}
a:focus-visible,button:focus-visible,input:focus-visible,select:focus-visible,textarea:focus-visible,h1:focus-visible,h2:focus-visible{outline:2px solid var(--link);outline-offset:2px}
h1,h2,h3{line-height:1.25;text-wrap:balance}
h1,h2{hyphens:none}
h1{font-size:1.75rem;margin:.5rem 0 1rem}
h2{font-size:1.375rem;margin:0}
h3{font-size:1.25rem;margin:0}
p{margin:.5rem 0}
.lede{font-size:1.1875rem;line-height:1.5}
nav ul{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 1rem;justify-content:center}
nav a{color:var(--soft);display:inline-block;padding:.25rem 0}
.theme{border-top:1px solid var(--rule);margin-top:2.25rem;padding-top:.75rem;scroll-margin-top:1rem}
.theme h2{color:var(--accent)}
[dir=rtl] .name{letter-spacing:0}
article{margin-top:1.25rem;scroll-margin-top:1rem}
article :is(h2,h3) a,.brief a{color:var(--ink);text-decoration:none}
article :is(h2,h3) a:hover,.brief a:hover{text-decoration:underline}
article :is(h2,h3) a:visited{color:var(--soft)}
.lead{margin-top:.5rem}
.lead h2{font-size:clamp(1.5rem,5.5vw,2rem);line-height:1.2}
article p{margin:.35rem 0}
.credit a{color:inherit;unicode-bidi:plaintext}
.run{border-inline-start:3px solid var(--rule);padding-inline-start:1rem;margin-top:1.25rem}
.topic{font-family:system-ui,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:.875rem;font-weight:600;color:var(--accent);margin:0}
.topic+article{margin-top:.5rem}
.run+article{margin-top:1.75rem}
article+.brief{border-top:1px solid var(--rule);padding-top:1rem;margin-top:1.75rem}
.brief ol{margin:.5rem 0 1.5rem;padding-inline-start:2rem}
.brief li{margin:.5rem 0}
.brief li::marker{color:var(--soft);font:600 .875rem system-ui,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif}
.brief .of{color:var(--soft);font:.875rem system-ui,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;display:inline-block}
.days{list-style:none;margin:.5rem 0 0;padding:0}
.pager{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.5rem 1rem;margin-top:1.5rem}
.pager a{color:var(--link)}
.pager .next{margin-inline-start:auto}
.months [aria-current]{color:var(--ink);font-weight:700;text-decoration:none}
.months{border-top:1px solid var(--rule);margin-top:2.25rem;padding-top:1rem}
.brief h2{color:var(--accent)}
.days li{border-top:1px solid var(--rule);padding:.75rem 0}
.days a{font-size:1.125rem}
form{margin:1.25rem 0}
label{display:block;font-weight:600;margin-bottom:.35rem;color:var(--ink)}
.row{display:flex;flex-wrap:wrap;gap:.5rem}
input[type=email],input[type=search]{flex:1 1 14rem;min-width:0;font-size:1rem;padding:.7rem .75rem;border:1px solid var(--soft);border-radius:3px;background:var(--field);color:var(--ink)}
button{font-size:1rem;font-weight:600;padding:.7rem 1.25rem;border:1px solid var(--accent);border-radius:3px;background:var(--accent);color:var(--paper);cursor:pointer}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap;margin:0}
.fault{color:var(--accent);font-weight:600}
.end{border-top:1px solid var(--rule);margin-top:2.25rem;padding-top:1rem}
.field,fieldset{margin:1.75rem 0 0}
fieldset{border:0;padding:0;min-width:0}
legend{font:600 .875rem/1.5 system-ui,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;padding:0;margin-bottom:.35rem}
.box{display:inline-flex;align-items:center;gap:.5rem;margin-block:.15rem;margin-inline:0 1.25rem;font-weight:400}
.box input{margin:0;width:1.15rem;height:1.15rem;accent-color:var(--accent)}
.field input,select,textarea{display:block;width:100%;font:1rem/1.5 system-ui,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;padding:.7rem .75rem;border:1px solid var(--soft);border-radius:3px;background:var(--field);color:var(--ink)}
.field+button{margin-top:1.75rem}
.trap{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.latest{border-top:1px solid var(--rule);margin-top:2.25rem;padding-top:1rem}
.join{border-top:1px solid var(--rule);margin-top:2.25rem;padding-top:1rem}
footer{border-top:1px solid var(--rule);width:calc(100% - 2.5rem);max-width:37.5rem;padding:1rem 0 3rem}
footer a{color:inherit}
footer p{margin:.25rem 0}
@media print{nav,form,.skip{display:none}body{background:none}article{break-inside:avoid}}
`.trim()
