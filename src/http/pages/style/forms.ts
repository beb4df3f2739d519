/** CSS rules for forms, with fields, buttons and error messages. */
export const FORM_RULES = `form{margin:1.25rem 0}
label{display:block;font-weight:600;margin-bottom:.35rem;color:var(--ink)}
.row{display:flex;flex-wrap:wrap;gap:.5rem}
.row input{flex:1 1 14rem;width:auto;min-width:0}
input,select,textarea{display:block;width:100%;font-size:1rem;line-height:1.5;padding:.625rem .75rem;border:1px solid var(--soft);border-radius:3px;background:var(--field);color:var(--ink)}
input,select,button,.button{min-height:2.875rem}
[aria-invalid]{border:2px solid var(--accent)}
button,.button{display:inline-block;font-size:1rem;line-height:1.5;font-weight:600;padding:.625rem 1.25rem;border:1px solid var(--accent);border-radius:3px;background:var(--accent);color:var(--paper);cursor:pointer;text-decoration:none}
.quiet{background:none;color:var(--ink);border-color:var(--soft)}
:is(button,.button):hover{text-decoration:underline}
.fault{color:var(--accent);font:600 var(--note) var(--sans)}
.addresses{display:grid;grid-template-columns:auto 1fr;gap:.25rem 1rem;margin:1.25rem 0;font:1rem/1.5 var(--sans);overflow-wrap:anywhere}
.addresses dt{color:var(--soft)}
.addresses dd{margin:0;font-weight:600}
.field,fieldset{margin:1.75rem 0 0}
fieldset{border:0;padding:0;min-width:0}
legend{font-weight:600;padding:0;margin-bottom:.35rem}
.boxes{display:grid;grid-template-columns:repeat(auto-fill,minmax(9.5rem,1fr));column-gap:1rem}
.box{display:flex;align-items:center;gap:.65rem;min-height:2.75rem;margin:0;font-weight:400}
.box input{flex:none;width:1.25rem;height:1.25rem;min-height:0;margin:0;accent-color:var(--accent)}
.box [aria-invalid]{outline:2px solid var(--accent);outline-offset:1px}
.part{border-top:1px solid var(--rule);margin-top:2rem;padding-top:1.25rem}
.part h2{color:var(--accent)}
.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(16rem,100%),1fr));column-gap:1rem}
.notice{border:1px solid var(--soft);border-inline-start:6px solid var(--soft);border-radius:3px;background:var(--field);padding:.75rem 1rem;margin:1.25rem 0;font:1rem/1.5 var(--sans)}
.notice p{margin:0;font-weight:600}
.notice p+p{margin-top:.5rem;font-weight:400}
.saved p:first-child::before{content:'✓' / '';margin-inline-end:.5rem}
.wrong{border:2px solid var(--accent);border-inline-start-width:6px}
.wrong ul{margin:.5rem 0 0;padding-inline-start:1.25rem}
.wrong li{margin:.25rem 0}
.wrong a{color:var(--accent)}
form>button{margin-top:1.75rem}
pre{overflow-x:auto;background:var(--field);border:1px solid var(--rule);border-radius:3px;padding:.75rem 1rem;font:.875rem/1.5 ui-monospace,Consolas,monospace;tab-size:2}
.trap{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
`
