// Generates the desk's style sheet. Its compact layout uses the publication's colours and works on screens
// from 320 px wide.
import type { Palette, Scheme } from '../../../../emails/_parts/palette.ts'
import { mix } from '../../../config/brand.ts'

/** Colours for good, doubtful and bad states. Labels always repeat the information in words. */
const SIGNALS = {
  light: '--good:#1f7a3d;--warn:#94650a;--bad:#b3261e',
  dark: '--good:#5fbf7f;--warn:#d9a640;--bad:#ef7b72',
}

const variables = ({ background, text, muted, link, accent }: Scheme) =>
  `--paper:${background};--ink:${text};--soft:${muted};--link:${link};--accent:${accent};--rule:${mix(text, background, 0.16)};--line:${mix(text, background, 0.5)};--wash:${mix(text, background, 0.035)};--bar:${mix(text, background, 0.4)}`

/** Returns the desk's style sheet with a publication's colours. */
export const deskStyle = ({ light, dark }: Palette): string =>
  `:root{color-scheme:light dark;${variables(light)};${SIGNALS.light}}
@media(prefers-color-scheme:dark){:root{${variables(dark)};${SIGNALS.dark}}}
${RULES}`

const RULES = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:.875rem/1.5 system-ui,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;overflow-wrap:break-word}
.skip{position:absolute;inset-inline-start:-99rem}
.skip:focus{inset-inline-start:1rem;top:.5rem;background:var(--paper);padding:.25rem .5rem;z-index:1}
a{color:var(--link);text-decoration-thickness:1px;text-underline-offset:.18em}
:focus-visible{outline:2px solid var(--link);outline-offset:2px}
.top,.said,main{max-width:80rem;margin:0 auto;padding:0 1.5rem}
.top{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 1.5rem;padding-top:1rem;border-bottom:1px solid var(--rule)}
.name,.serif,h1,.story h3{font-family:Georgia,'Times New Roman',serif}
.name{font-size:1.25rem;font-weight:700;letter-spacing:-.01em;margin:0;padding-bottom:.75rem}
.name a{color:inherit;text-decoration:none}
.top nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:0 1.25rem;margin:0;padding:0}
.top nav a{display:block;color:var(--soft);text-decoration:none;padding:.35rem 0 .75rem;border-bottom:2px solid transparent;margin-bottom:-1px}
.top nav a:hover{color:var(--ink)}
.top nav [aria-current]{color:var(--ink);font-weight:600;border-color:var(--accent)}
.who{margin:0 0 0 auto;padding-bottom:.5rem;color:var(--soft);font-size:.8125rem;display:flex;flex-wrap:wrap;align-items:baseline;gap:0 .75rem}
.who form{margin:0}
.said{margin-top:1rem;font-weight:600}
.said:empty{display:none}
.said.wrong{color:var(--bad)}
main{padding-top:1.25rem;padding-bottom:4rem}
h1{font-size:1.625rem;line-height:1.2;letter-spacing:-.01em;margin:0;text-wrap:balance}
h2{font-size:.875rem;font-weight:600;margin:0}
h3{font-size:.9375rem;margin:0}
p{margin:.35rem 0}
small,.small{font-size:.8125rem}
.soft,.note,th,caption,figcaption,dt{color:var(--soft)}
.n{text-align:end;font-variant-numeric:tabular-nums;white-space:nowrap}
.cols{display:grid;gap:0 2.5rem;grid-template-columns:minmax(0,1fr)}
@media(min-width:62rem){.cols{grid-template-columns:minmax(0,1fr) 21rem}.cols>aside{border-inline-start:1px solid var(--rule);padding-inline-start:2rem}}
.head{display:flex;flex-wrap:wrap;align-items:baseline;justify-content:space-between;gap:.25rem 1rem}
.pair{display:grid;gap:0 2.5rem}
@media(min-width:62rem){.pair{grid-template-columns:repeat(2,minmax(0,1fr))}}
.block{border-top:1px solid var(--rule);margin-top:1.5rem;padding-top:.75rem}
aside>.block:first-child,.block.first{border-top:0;margin-top:0;padding-top:0}
@media(max-width:61.99rem){aside>.block:first-child{border-top:1px solid var(--rule);margin-top:1.5rem;padding-top:.75rem}}
.state-bar>.row{margin-top:.75rem}
.state-bar form{margin:0}
.state-bar .link{font-size:.8125rem}
.state-bar p{margin:.25rem 0 0}
.inbox{display:grid;grid-template-columns:8rem minmax(0,1fr);gap:0 1rem;margin:.5rem 0;padding:.6rem .75rem;background:var(--wash);border-radius:3px}
.stories{margin-top:1.25rem}
.stories h2{color:var(--accent);font-size:1rem;font-weight:700;border-bottom:1px solid var(--rule);padding-bottom:.25rem}
.story{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;align-items:flex-start;justify-content:space-between;border-bottom:1px solid var(--rule);padding:.6rem 0;scroll-margin-top:1rem}
.story>div{flex:1 1 22rem;min-width:0}
.story h3{font-size:1.0625rem;line-height:1.3}
.story h3 a{color:inherit;text-decoration:none}
.story h3 a:hover{text-decoration:underline}
.story p{margin:.1rem 0 0}
.story p a{color:inherit}
.story.out h3{font-weight:400}
.acts{display:flex;gap:.35rem;margin:.1rem 0 0}
.acts button{font-size:.8125rem;padding:.15rem .55rem}
.edits{list-style:none;margin:.15rem 0 0;padding:0;color:var(--accent)}
.edits button{font-size:inherit}
.ways{display:flex;flex-wrap:wrap;gap:.25rem 1rem}
.ways [aria-current]{color:var(--ink);font-weight:600;text-decoration:none}
.letter{display:block;width:100%;height:80vh;border:1px solid var(--rule);background:#fff}
.letter.phone{width:390px;max-width:100%;margin:0 auto}
.scroll{overflow-x:auto}
table{width:100%;border-collapse:collapse;margin:.5rem 0 0}
th,td{text-align:start;vertical-align:baseline;padding:.4rem .75rem .4rem 0;border-bottom:1px solid var(--rule)}
th{font-size:.8125rem;font-weight:400;white-space:nowrap}
th:last-child,td:last-child{padding-inline-end:0}
tbody th{color:var(--ink);font-size:inherit;white-space:normal}
th.n,td.n{text-align:end}
tr.bad th,tr.bad td:nth-child(2){color:var(--bad)}
caption{text-align:start;font-size:.8125rem;padding-bottom:.25rem}
dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.25rem 1rem;margin:.5rem 0}
dd{margin:0}
ul.plain,ol.plain{list-style:none;margin:.5rem 0 0;padding:0}
.plain>li{border-bottom:1px solid var(--rule);padding:.5rem 0}
form{margin:.75rem 0}
.inline{display:inline;margin:0}
label,legend{font-weight:600;display:block;margin-bottom:.25rem;padding:0}
fieldset{border:0;margin:1rem 0;padding:0;min-width:0}
.field{margin:1rem 0}
.box{font-weight:400;display:inline-flex;align-items:baseline;gap:.4rem;margin:0 1rem .25rem 0}
.box input,.field .box input{width:auto;margin:0;accent-color:var(--accent)}
input,select,textarea{font:inherit;color:var(--ink);background:var(--wash);border:1px solid var(--line);border-radius:3px;padding:.4rem .6rem;max-width:100%;min-width:0}
input[type=file]{border-style:dashed;width:100%}
.field input,.field select,.field textarea,.wide{width:100%;display:block}
.row{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center}
.row>input:not([type=checkbox]){flex:1 1 12rem}
button,.button{font:inherit;font-weight:600;color:var(--ink);background:var(--paper);border:1px solid var(--line);border-radius:3px;padding:.35rem .8rem;cursor:pointer;text-decoration:none;display:inline-block}
button:hover,.button:hover{border-color:var(--ink)}
button:disabled{opacity:.5;cursor:default}
button.strong,.button.strong{color:var(--paper);background:var(--accent);border-color:var(--accent)}
button.link{color:var(--link);font-weight:400;background:none;border:0;padding:0;text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.18em}
summary{cursor:pointer}
details[open]>summary{margin-bottom:.5rem}
.big{font:700 1.75rem/1.1 Georgia,'Times New Roman',serif;font-variant-numeric:lining-nums}
svg{display:block;width:100%;height:auto}
.bar{height:.75rem;margin:.6rem 0}
.bar rect,.chart rect{fill:var(--bar)}
.bar .accepted,.chart .good{fill:var(--good)}
.bar .failed,.bar .uncertain,.chart .bad{fill:var(--bad)}
.bar .invalid,.bar .suppressed{fill:var(--warn)}
.bar .pending{fill:var(--rule)}
.chart .now{fill:var(--accent)}
.chart line{stroke:var(--line)}
.key{display:inline-block;width:.6rem;height:.6rem;margin-inline-end:.5rem;background:var(--bar)}
.key.accepted{background:var(--good)}
.key.failed,.key.uncertain{background:var(--bad)}
.key.invalid,.key.suppressed{background:var(--warn)}
.key.pending{background:var(--rule);outline:1px solid var(--line)}
.state{font-weight:600}
.state.good{color:var(--good)}
.state.warn{color:var(--warn)}
.state.bad{color:var(--bad)}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.narrow{max-width:26rem;margin:8vh auto 0}
.pre{white-space:pre-wrap}
.gone{color:var(--soft);text-decoration:line-through}
@media(max-width:40rem){.inbox{grid-template-columns:minmax(0,1fr)}.top,.said,main{padding-inline:1rem}.who{margin:0;padding-top:.4rem}.spare{display:none}}
`.trim()
