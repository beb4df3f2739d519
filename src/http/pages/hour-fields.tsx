/** @jsxImportSource hono/jsx */
// Renders form fields for the hour and the time zone.
import { clockTime } from '../../../locales/locales.ts'
import { fill } from '../../../locales/plural.ts'
import type { Words } from '../../../locales/words.ts'
import { Field } from './fields.tsx'
import { zoneGroups } from './zones.ts'

const HOURS = Array.from({ length: 24 }, (_, hour) => hour)

type Props = {
  name: string
  fault: string | undefined
  words: Words
  /** Value of the selected option, or an empty string for the default. */
  chosen: string
}

/** Select box for the hour at which letters arrive. */
export const HourField = ({ words, chosen, ...field }: Props) => {
  const { hour: label, atOnce } = words.pages.preferences
  return (
    <Field {...field} label={label}>
      {(more) => (
        <select {...more}>
          <option value="">{atOnce}</option>
          {HOURS.map((hour) => (
            <option key={hour} value={String(hour)} selected={chosen === String(hour)}>
              {clockTime(hour, 0, words)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

/**
 * Select box for the time zone. The zones are grouped by region.
 *
 * @param props.usual The publication's zone, which is the default.
 */
export const ZoneField = ({ words, chosen, usual, ...field }: Props & { usual: string }) => {
  const { timeZone: label, usualZone, regions } = words.pages.preferences
  return (
    <Field {...field} label={label}>
      {(more) => (
        <select {...more}>
          <option value="">{fill(usualZone, { zone: usual })}</option>
          {zoneGroups(chosen).map(({ region, zones }) => (
            <optgroup key={region} label={regions[region]}>
              {zones.map(({ name, city }) => (
                <option key={name} value={name} selected={chosen === name}>
                  {city}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      )}
    </Field>
  )
}
