/** @jsxImportSource hono/jsx */

import { clockTime, themeName, weekdayNames, wordsFor } from '../../../locales/locales.ts'
import { fill } from '../../../locales/plural.ts'
import type { Publication } from '../../config/config.ts'
import type { Theme } from '../../themes/theme.ts'
import { Boxes, Field } from './fields.tsx'
import { Page } from './layout.tsx'

/** A field that can have an error. */
export type WrongField = 'themes' | 'hour' | 'timeZone' | 'weekdays' | 'muted' | 'pausedUntil' | 'email'

/** Values of the fields. */
export type FormValues = {
  themes: readonly string[]
  hour: string
  timeZone: string
  /** One bit per day: Monday is 1, Sunday is 64. */
  weekdays: number
  muted: string
  pausedUntil: string
  email: string
}

type Props = {
  publication: Publication
  /** Time zone of the publication. */
  timeZone: string
  themes: readonly Theme[]
  filled: FormValues
  faults: ReadonlySet<WrongField>
  /** Confirmations to show after a save. */
  said: readonly ('saved' | 'addressAsked')[]
  /** Paths to unsubscribe, and to download the reader's data. */
  paths: { leave: string; kept: string }
}

const HOURS = Array.from({ length: 24 }, (_, hour) => hour)

/** Page on which a reader chooses themes, hour, days and address. */
export function PreferencesPage({ publication, themes, filled, faults, said, paths, ...props }: Props) {
  const words = wordsFor(publication.language)
  const { preferences: own } = words.pages
  const faultOf = (field: WrongField) => (faults.has(field) ? own.faults[field] : undefined)
  const weekdays = weekdayNames(words).map((label, place) => ({
    value: String(1 << place),
    label,
    ticked: (filled.weekdays & (1 << place)) !== 0,
  }))
  return Page({
    publication,
    title: faults.size > 0 ? own.wrong : own.title,
    children: (
      <>
        <h1>{own.title}</h1>
        {said.map((what) => (
          <p key={what} class="lede" role="status">
            {own[what]}
          </p>
        ))}
        {faults.size > 0 && (
          <p class="fault" role="alert">
            {own.wrong}
          </p>
        )}
        {said.length === 0 && faults.size === 0 && <p class="lede">{own.lede}</p>}
        <form method="post" novalidate>
          <Boxes
            name="themes"
            legend={own.themes}
            fault={faultOf('themes')}
            boxes={themes.map((theme) => ({
              value: theme.id,
              label: themeName(theme, words),
              ticked: filled.themes.includes(theme.id),
            }))}
          />
          <Field name="hour" label={own.hour} fault={faultOf('hour')}>
            {(more) => (
              <select {...more}>
                <option value="">{own.atOnce}</option>
                {HOURS.map((hour) => (
                  <option key={hour} value={String(hour)} selected={filled.hour === String(hour)}>
                    {clockTime(hour, 0, words)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field
            name="timeZone"
            label={own.timeZone}
            hint={fill(own.timeZoneHint, { zone: props.timeZone })}
            fault={faultOf('timeZone')}
          >
            {(more) => <input {...more} list="zones" dir="ltr" autocomplete="off" value={filled.timeZone} />}
          </Field>
          <datalist id="zones">
            {Intl.supportedValuesOf('timeZone').map((zone) => (
              <option key={zone} value={zone} />
            ))}
          </datalist>
          <Boxes name="weekdays" legend={own.weekdays} fault={faultOf('weekdays')} boxes={weekdays} />
          <Field name="muted" label={own.muted} hint={own.mutedHint} fault={faultOf('muted')}>
            {(more) => (
              <textarea {...more} rows={4}>
                {filled.muted}
              </textarea>
            )}
          </Field>
          <Field
            name="pausedUntil"
            label={own.pausedUntil}
            hint={own.pausedUntilHint}
            fault={faultOf('pausedUntil')}
          >
            {(more) => <input {...more} type="date" value={filled.pausedUntil} />}
          </Field>
          <Field name="email" label={own.email} hint={own.emailHint} fault={faultOf('email')}>
            {(more) => (
              <input
                {...more}
                type="email"
                dir="ltr"
                autocomplete="email"
                maxlength={254}
                value={filled.email}
              />
            )}
          </Field>
          <button type="submit">{own.save}</button>
        </form>
        <p class="small end">
          <a href={paths.leave}>{words.unsubscribe}</a> · <a href={paths.kept}>{own.kept}</a>
        </p>
        <script src="/preferences.js" defer />
      </>
    ),
  })
}
