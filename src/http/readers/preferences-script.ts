// Fills in the reader's time zone on the preferences page if the browser runs scripts and knows the zone.

/** Source of the script. It fills in an empty field only, and nothing is saved until the reader submits the form. */
export const PREFERENCES_SCRIPT = `'use strict'
const field = document.getElementById('timeZone')
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone ?? ''
if (field.value === '' && zone !== 'Etc/Unknown') field.value = zone
`
