// Preselects the browser's time zone on the preferences page.

/**
 * Source of the script. It preselects a zone only if none is selected and the page does not show the result
 * of a submission. It adds the browser's zone to the list if necessary. A hidden field also submits that
 * zone, so that the server can ignore an unknown zone that the reader did not choose.
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
