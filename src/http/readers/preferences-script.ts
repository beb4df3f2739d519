// Fills in the reader's time zone on the preferences page if the browser runs scripts.

/** Source of the script. It fills in an empty field only, and nothing is saved until the reader submits the form. */
export const PREFERENCES_SCRIPT = `'use strict'
const field = document.getElementById('timeZone')
if (field.value === '') field.value = Intl.DateTimeFormat().resolvedOptions().timeZone ?? ''
`
