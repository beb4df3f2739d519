/** CSS rules for printing in black on white, without elements that are useful only on a screen. */
export const PRINT_RULES = `@media print{
:root{--paper:#fff;--ink:#000;--soft:#444;--link:#000;--accent:#000;--rule:#999;--field:#fff}
body{font-size:11pt;line-height:1.45}
header,main,footer{max-width:none;padding-inline:0;width:auto}
nav,form,search,.skip,.join,.end,.steps,footer ul{display:none}
a{color:inherit;text-decoration:none}
article,.brief li{break-inside:avoid}
h2,h3,.topic{break-after:avoid}
article+.brief{border:0;padding:0}
.letter{box-shadow:none}
}`
