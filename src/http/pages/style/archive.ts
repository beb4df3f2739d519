/** CSS rules for the archive, with its weeks, calendar and search results. */
export const ARCHIVE_RULES = `.days{list-style:none;margin:.5rem 0 0;padding:0}
.days li{border-top:1px solid var(--rule);padding:.875rem 0}
.days p{margin:.25rem 0 0;line-height:1.45}
.days a{font:700 var(--headline) var(--serif);color:var(--ink);text-decoration:none;text-wrap:pretty}
.days a:hover{text-decoration:underline}
mark{background:none;color:inherit;box-shadow:inset 0 -.55em color-mix(in srgb,var(--accent) 25%,transparent)}
.month{border-top:1px solid var(--rule);margin-top:2rem;padding-top:1.25rem}
.weeks h3{font:600 var(--note) var(--sans);color:var(--accent);margin-top:1.75rem}
.calendar{margin-top:1rem}
.calendar table{width:100%;max-width:24rem;border-collapse:collapse;table-layout:fixed;font-variant-numeric:tabular-nums}
.calendar :is(th,td){padding:1px;text-align:center;font-weight:400}
.calendar :is(th,td span){color:var(--soft)}
.calendar abbr{text-decoration:none}
.calendar :is(td a,td span){display:block;line-height:2.75rem;padding:0}
.calendar td a{color:var(--ink);font-weight:700;background:var(--field);border-radius:3px;box-shadow:inset 0 0 0 1px var(--rule)}
.calendar .pager{margin-top:.5rem;max-width:24rem}
.months{border-top:1px solid var(--rule);margin-top:2.25rem;padding-top:1rem}
.months ul{justify-content:start}
.months li:first-child{padding:.25rem 0;min-width:3rem;font-weight:600}
.months a{min-width:1.5rem}
.months [aria-current]{color:var(--ink);font-weight:700;text-decoration:none}
@media(min-width:60rem){
.archive :is(header,main){max-width:62.5rem}
.archive footer{max-width:60rem}
.archive main>:not(.month){max-width:40rem}
.month{display:grid;grid-template-columns:minmax(0,40rem) 16.5rem;column-gap:3.5rem}
.month h2{grid-column:1/-1}
.weeks{grid-area:2/1}
.calendar{grid-area:2/2;position:sticky;top:1rem;align-self:start;margin-top:1.75rem}
.calendar :is(td a,td span){line-height:2.25rem}
}
`
