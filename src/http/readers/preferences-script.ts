// What makes the page of preferences better where scripts run: it knows which time zone the reader is in.

/** It fills in what is empty, and nothing is kept before the reader says so. */
export const PREFERENCES_SCRIPT = `'use strict'
const field = document.getElementById('timeZone')
if (field.value === '') field.value = Intl.DateTimeFormat().resolvedOptions().timeZone ?? ''
`
