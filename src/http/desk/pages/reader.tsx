/** @jsxImportSource hono/jsx */
// Shows one reader's preferences and history, with the actions that an editor can take.
import type { Preferences } from '../../../subscribers/preferences.ts'
import type { SubscriberState } from '../../../subscribers/subscriber.ts'
import type { SuppressionReason } from '../../../subscribers/suppression.ts'
import type { Theme } from '../../../themes/theme.ts'
import { SUPPRESSED_BECAUSE } from '../suppression-words.ts'
import { DeskPage, type Shell } from './layout.tsx'
import { momentIn, wholeDay } from './moments.ts'
import { Panel, Post } from './parts.tsx'

/** An entry in a reader's history. */
export type PastEvent = { at: number | null; day: string | null; text: string }

export type ReaderProps = {
  shell: Shell
  timeZone: string
  themes: readonly Theme[]
  reader: {
    id: string
    email: string
    state: SubscriberState
    suppressed: readonly SuppressionReason[]
    preferences: Preferences
  }
  /** Reader's history, newest first. */
  history: readonly PastEvent[]
}

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const EVERY_DAY = 127
const HOURS = Array.from({ length: 24 }, (_, hour) => hour)

const STATES: Record<SubscriberState, string> = {
  active: 'Active',
  pending: 'Signed up, but has not confirmed yet',
  unsubscribed: 'Unsubscribed',
}

export function ReaderPage({ shell, timeZone, themes, reader, history }: ReaderProps) {
  const path = `/desk/readers/${reader.id}`
  const { formToken: token } = shell
  const isActive = reader.state === 'active'
  return DeskPage({
    shell,
    title: reader.email,
    screen: 'Readers',
    children: (
      <>
        <p class="small">
          <a href="/desk/readers">All readers</a>
        </p>
        <h1>{reader.email}</h1>
        <p>
          {STATES[reader.state]}.
          {reader.suppressed.length > 0 &&
            ` Gets no letters: ${reader.suppressed.map((reason) => SUPPRESSED_BECAUSE[reason]).join(', ')}.`}
        </p>
        <div class="cols">
          <div>
            {isActive && (
              <Panel title="Preferences">
                <Choice path={path} token={token} themes={themes} choice={reader.preferences} />
              </Panel>
            )}
            <Panel title="History">
              <ul class="plain">
                {history.map(({ at, day, text }) => (
                  <li key={`${at} ${day} ${text}`}>
                    {text}{' '}
                    <span class="soft">
                      {at !== null ? momentIn(at, timeZone) : day === null ? '' : wholeDay(day)}
                    </span>
                  </li>
                ))}
              </ul>
            </Panel>
          </div>
          <aside>
            <Panel title="Subscription">
              {isActive && (
                <Post action={`${path}/leave`} token={token}>
                  <button type="submit">Unsubscribe</button>
                </Post>
              )}
              {reader.suppressed.length === 0 ? (
                <Post action={`${path}/suppress`} token={token}>
                  <button type="submit">Suppress the address</button>
                </Post>
              ) : (
                <Post action={`${path}/lift`} token={token}>
                  <button type="submit">Allow letters again</button>
                </Post>
              )}
            </Panel>
            <Panel title="Erase">
              <p class="small soft">
                Deletes all data about this reader. A hash keeps the address suppressed, and the counts of
                past editions do not change.
              </p>
              <Post action={`${path}/erase`} token={token}>
                <label class="box">
                  <input type="checkbox" name="sure" value="yes" required /> I am sure
                </label>
                <button type="submit">Erase</button>
              </Post>
            </Panel>
          </aside>
        </div>
      </>
    ),
  })
}

type ChoiceProps = { path: string; token: string; themes: readonly Theme[]; choice: Preferences }

const Choice = ({ path, token, themes, choice }: ChoiceProps) => (
  <Post action={`${path}/choice`} token={token}>
    <fieldset>
      <legend>Themes</legend>
      {themes.map(({ id, name }) => (
        <label class="box" key={id}>
          <input
            type="checkbox"
            name="themes"
            value={id}
            checked={choice.themes === null || choice.themes.includes(id)}
          />{' '}
          {name}
        </label>
      ))}
    </fieldset>
    <fieldset>
      <legend>Days</legend>
      {DAYS.map((name, place) => (
        <label class="box" key={name}>
          <input
            type="checkbox"
            name="weekdays"
            value={1 << place}
            checked={((choice.weekdays ?? EVERY_DAY) & (1 << place)) !== 0}
          />{' '}
          {name}
        </label>
      ))}
    </fieldset>
    <div class="row">
      <div>
        <label for="letter">Letter</label>
        <select id="letter" name="letter">
          <option value="whole">Full</option>
          <option value="short" selected={choice.letter === 'short'}>
            Short
          </option>
        </select>
      </div>
      <div>
        <label for="hour">Hour</label>
        <select id="hour" name="hour">
          <option value="">At publication</option>
          {HOURS.map((hour) => (
            <option key={hour} value={hour} selected={choice.hour === hour}>
              {`${String(hour).padStart(2, '0')}:00`}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label for="timeZone">Time zone</label>
        <input id="timeZone" name="timeZone" value={choice.timeZone ?? ''} placeholder="The publication’s" />
      </div>
      <div>
        <label for="pausedUntil">Paused until</label>
        <input id="pausedUntil" name="pausedUntil" type="date" value={choice.pausedUntil ?? ''} />
      </div>
    </div>
    <div class="field">
      <label for="muted">Muted words, one per line</label>
      <textarea id="muted" name="muted" rows={3}>
        {(choice.muted ?? []).join('\n')}
      </textarea>
    </div>
    <button type="submit" id="save">
      Save
    </button>
  </Post>
)
