/** CSS rules for editions, with the large masthead, stories, news in brief and links to other editions. */
export const EDITION_RULES = `:is(.edition,.archive) header{padding-top:2rem;text-align:center}
:is(.edition,.archive) .name{font-size:clamp(2rem,9vw,3.25rem);line-height:1.1;letter-spacing:-.015em;border:0;padding:0;text-wrap:balance}
:is(.edition,.archive) .long{font-size:clamp(1rem,5vw,2rem)}
:is(.edition,.archive) .name img{height:3.5rem}
.line{border:solid var(--rule);border-width:1px 0 3px;border-bottom-style:double;margin:1rem 0 0;padding:.4rem 0}
.theme{border-top:1px solid var(--rule);margin-top:2.25rem;padding-top:.75rem;scroll-margin-top:1rem}
.theme h2{color:var(--accent)}
article{margin-top:1.25rem;scroll-margin-top:1rem}
article:target :is(h2,h3){text-decoration:underline;text-decoration-color:var(--accent);text-decoration-thickness:2px}
article :is(h2,h3) a,.brief a{color:var(--ink);text-decoration:none}
article :is(h2,h3) a:hover,.brief a:hover{text-decoration:underline}
article :is(h2,h3) a:visited{color:var(--soft)}
.lead{margin-top:.5rem}
.lead h2{font:700 var(--lead) var(--serif);font-size:clamp(1.625rem,5.5vw,2rem)}
article p{margin:.35rem 0}
.anchor{text-decoration:none;display:inline-block;min-width:1.5rem;text-align:center}
@media(hover:hover){.anchor{opacity:0}:is(article:hover,article:focus-within) .anchor{opacity:1}}
.credit a{color:inherit;unicode-bidi:plaintext}
.run{border-inline-start:3px solid var(--rule);padding-inline-start:1rem;margin-top:1.25rem}
.topic{font-weight:600;color:var(--accent);margin:0}
.topic+article{margin-top:.5rem}
.run+article{margin-top:1.75rem}
article+.brief{border-top:1px solid var(--rule);padding-top:1rem;margin-top:1.75rem}
.brief h2{color:var(--accent)}
.brief ol{margin:.5rem 0 1.5rem;padding-inline-start:2rem}
.brief li{margin:.5rem 0}
.brief li::marker{color:var(--soft);font:600 var(--note) var(--sans)}
.brief .of{color:var(--soft);font:var(--note) var(--sans);display:inline-block}
.end,.join{border-top:1px solid var(--rule);margin-top:2.25rem;padding-top:1rem}
.pager{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.5rem 1rem;margin-top:1.5rem}
.pager a{color:var(--link)}
.pager .onward{margin-inline-start:auto}
`
