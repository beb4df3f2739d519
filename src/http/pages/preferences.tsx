/** @jsxImportSource hono/jsx */

import { themeName, weekdayNames, wordsFor } from '../../../locales/locales.ts'
import { fill } from '../../../locales/plural.ts'
import type { Publication } from '../../config/config.ts'
import { maskAddress } from '../../subscribers/mask-address.ts'
import type { Theme } from '../../themes/theme.ts'
import { Boxes, Field, Part } from './fields.tsx'
import { HourField, ZoneField } from './hour-fields.tsx'
import { Page } from './layout.tsx'
import { FaultSummary, SavedNotice } from './notices.tsx'

/** Fields that can be invalid, in form order. */
const FIELDS = ['themes', 'letter', 'muted', 'hour', 'timeZone', 'weekdays', 'pausedUntil', 'email'] as const
export type WrongField = (typeof FIELDS)[number]

/** Values of the preferences form's fields. */
export type FormValues = {
  themes: readonly string[]
  letter: string
  hour: string
  timeZone: string
  /** Bit mask of weekdays, from Monday (1) to Sunday (64). */
  weekdays: number
  muted: string
  pausedUntil: string
  email: string
}

type Props = {
  publication: Publication
  /** Address to which letters are sent. */
  address: string
  /** The publication's time zone. */
  timeZone: string
  themes: readonly Theme[]
  filled: FormValues
  faults: ReadonlySet<WrongField>
  /** Confirmations shown after the form is saved. */
  said: readonly ('saved' | 'addressAsked')[]
  /** Paths of the unsubscribe page and of the reader's data. */
  paths: { leave: string; kept: string }
}

/** Page where readers change their preferences and address. */
export function PreferencesPage(props: Props) {
  const { publication, faults, said, paths } = props
  const words = wordsFor(publication.language)
  const { preferences: own } = words.pages
  const wrong = FIELDS.filter((field) => faults.has(field))
  return Page({
    publication,
    title: wrong.length > 0 ? own.wrong : own.title,
    children: (
      <>
        <h1>{own.title}</h1>
        <p class="lede">
          <bdi>{fill(own.reader, { address: maskAddress(props.address) })}</bdi>
        </p>
        {wrong.length > 0 ? (
          <FaultSummary
            text={own.wrong}
            faults={wrong.map((field) => ({ field, message: own.faults[field] }))}
          />
        ) : said.length > 0 ? (
          <SavedNotice texts={said.map((what) => own[what])} />
        ) : (
          <p>{own.lede}</p>
        )}
        <Form {...props} />
        <ul class="steps next">
          <li>
            <a href={paths.leave}>{words.unsubscribe}</a>
          </li>
          <li>
            <a href={paths.kept}>{own.kept}</a>
          </li>
        </ul>
        <script src="/preferences.js" defer />
      </>
    ),
  })
}

function Form({ publication, themes, filled, faults, timeZone }: Props) {
  const words = wordsFor(publication.language)
  const { preferences: own } = words.pages
  const fieldOf = (name: WrongField) => ({ name, fault: faults.has(name) ? own.faults[name] : undefined })
  const weekdays = weekdayNames(words).map((label, place) => ({
    value: String(1 << place),
    label,
    ticked: (filled.weekdays & (1 << place)) !== 0,
  }))
  return (
    <form method="post" novalidate>
      <Part id="what" title={own.what}>
        <Boxes
          {...fieldOf('themes')}
          legend={own.themes}
          boxes={themes.map((theme) => ({
            value: theme.id,
            label: themeName(theme, words),
            ticked: filled.themes.includes(theme.id),
          }))}
        />
        <Field {...fieldOf('letter')} label={own.letter}>
          {(more) => (
            <select {...more}>
              <option value="">{own.wholeLetter}</option>
              <option value="short" selected={filled.letter === 'short'}>
                {own.shortLetter}
              </option>
            </select>
          )}
        </Field>
        <Field {...fieldOf('muted')} label={own.muted} hint={own.mutedHint}>
          {(more) => (
            <textarea {...more} rows={4}>
              {filled.muted}
            </textarea>
          )}
        </Field>
      </Part>
      <Part id="when" title={own.when}>
        <div class="pair">
          <HourField {...fieldOf('hour')} words={words} chosen={filled.hour} />
          <ZoneField {...fieldOf('timeZone')} words={words} chosen={filled.timeZone} usual={timeZone} />
        </div>
        <Boxes {...fieldOf('weekdays')} legend={own.weekdays} boxes={weekdays} />
        <Field {...fieldOf('pausedUntil')} label={own.pausedUntil} hint={own.pausedUntilHint}>
          {(more) => <input {...more} type="date" value={filled.pausedUntil} />}
        </Field>
      </Part>
      <Part id="where" title={own.where}>
        <Field {...fieldOf('email')} label={own.email} hint={own.emailHint}>
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
      </Part>
      <button type="submit">{own.save}</button>
    </form>
  )
}
