/** Rules for the archive. */
export const ARCHIVE_RULES = `.days{list-style:none;margin:.5rem 0 0;padding:0}
.days li{border-top:1px solid var(--rule);padding:.75rem 0}
.days a{font-size:1.125rem}
.months{border-top:1px solid var(--rule);margin-top:2.25rem;padding-top:1rem}
.months [aria-current]{color:var(--ink);font-weight:700;text-decoration:none}
`
