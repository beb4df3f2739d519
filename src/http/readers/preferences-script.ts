// Chooses the reader's time zone on the preferences page if the browser runs scripts and knows the zone.

/**
 * Source of the script. It changes a list only if nothing is chosen, and nothing is saved until the reader submits the
 * form. A browser may know a zone by a name that is not in the list, so that name is added. The form also says
 * which zone the browser chose, because the reader should not have to correct it.
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
