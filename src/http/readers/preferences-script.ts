// Chooses the reader's time zone on the preferences page if the browser runs scripts and knows the zone.

/**
 * Source of the script. It changes the list only if nothing is chosen and the page shows no result of a form,
 * and saves nothing until the reader submits the form. If the list does not contain the browser's name for
 * the zone, the script adds it. The form also submits the zone that the browser chose, because readers should
 * not have to correct it.
 */
export const PREFERENCES_SCRIPT = `'use strict'
const field = document.getElementById('timeZone')
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone ?? ''
const isAnswer = document.querySelector('.notice') !== null
if (!isAnswer && field.value === '' && zone !== '' && zone !== 'Etc/Unknown') {
  field.value = zone
  if (field.value !== zone) field.add(new Option(zone, zone, false, true))
  const chosen = document.createElement('input')
  Object.assign(chosen, { type: 'hidden', name: 'browserZone', value: zone })
  field.after(chosen)
}
`
