/**
 * CSS rules for the home page, which has one column or, on wide screens, a second column with the newest
 * letter.
 */
export const HOME_RULES = `.home header{padding-top:2rem}
.home .name{border:0;padding:0}
.home h1{font-size:clamp(2.25rem,8vw,3.5rem);line-height:1.06;letter-spacing:-.02em}
.home[dir=rtl] h1,[dir=rtl] .home h1{letter-spacing:0;line-height:1.25}
.home .lede{margin:0 0 .75rem}
.facts{list-style:none;margin:1.75rem 0;padding:0;font:1rem/1.5 var(--sans)}
.facts li{position:relative;margin:.5rem 0;padding-inline-start:1.75rem}
.facts li::before{content:'—';position:absolute;inset-inline-start:0;color:var(--accent)}
.sample{margin-top:2.5rem;min-width:0}
.sample h2{text-wrap:balance}
.sample>h2{font:600 var(--note) var(--sans);color:var(--soft);margin-bottom:.5rem}
.letter{border:1px solid var(--rule);border-radius:6px;padding:0 1rem 1rem;box-shadow:0 1rem 3rem rgb(0 0 0/.09)}
.inbox{margin:0 -1rem 1.25rem;padding:.75rem 1rem;font:.875rem/1.4 var(--sans);color:var(--soft);background:var(--field);border-bottom:1px solid var(--rule);border-radius:5px 5px 0 0}
.inbox b{color:var(--ink);margin-inline-end:.35rem}
.masthead{font-size:1.75rem;line-height:1.25;font-weight:700;margin:0;text-align:center;text-wrap:balance}
.dateline{font:var(--note) var(--sans);color:var(--soft);text-align:center;margin:.25rem 0 0;padding-bottom:1rem;border-bottom:4px double var(--rule)}
.dateline a{color:inherit}
.letter .lead{margin-top:1rem}
.letter .lead h2{font:700 var(--lead) var(--serif)}
.letter .brief ol{margin-bottom:0}
.more{border-top:1px solid var(--rule);margin:1.25rem 0 0;padding-top:.5rem;font:1rem/1.5 var(--sans)}
.more a{display:inline-block;padding:.625rem 0}
@media(min-width:60rem){
.home :is(header,main,footer){max-width:70rem}
.home footer{max-width:67.5rem}
.home main:has(.sample){display:grid;grid-template-columns:minmax(0,1fr) 26rem;gap:4.5rem;padding-top:2.5rem}
.home main:not(:has(.sample))>*{max-width:36rem}
.home .sample{margin:0}
.pitch{position:sticky;top:2rem;align-self:start}
}
`
