/** @jsxImportSource hono/jsx */
// Shows the three steps of a reader import: choose, preview, done.

import { countOf, grouped } from '../../../text/count-of.ts'
import { DeskPage, type Shell } from './layout.tsx'
import { Panel, Post, Scroll } from './parts.tsx'

/**
 * A column of the imported table, the field to which it is mapped, and its value in the first row. The field
 * is null if the column is ignored.
 */
export type ColumnUse = { name: string; field: string | null; example: string }

export type ImportReport = {
  totals: Record<string, unknown> & { stopped?: string }
  /** First refused rows of the table. `allFaults` is the number of all refused rows. */
  faults: { line: number; reason: string }[]
  allFaults: number
}

type Options = { consentSource: string | null; consentedAt: string | null }

export type ImportState =
  | { step: 'choose'; fault: string | null }
  | { step: 'preview'; table: string; columns: readonly ColumnUse[]; report: ImportReport; options: Options }
  | { step: 'done'; report: ImportReport }

/** Labels for the outcomes of imported rows, in display order. */
const OUTCOMES: Record<string, string> = {
  imported: 'new readers',
  updated: 'existing readers, updated',
  unchanged: 'existing readers, unchanged',
  optedOut: 'opt-outs recorded',
  left: 'unsubscribed here, skipped',
  suppressed: 'suppressed here, skipped',
  unconfirmed: 'never confirmed, skipped',
  rejected: 'rejected',
}

export const ImportPage = ({ shell, state }: { shell: Shell; state: ImportState }) =>
  DeskPage({
    shell,
    title: 'Import readers',
    screen: 'Readers',
    children: (
      <>
        <p class="small">
          <a href="/desk/readers">All readers</a>
        </p>
        <h1>Import readers</h1>
        {state.step === 'choose' && <Choose token={shell.formToken} fault={state.fault} />}
        {state.step === 'preview' && <Preview token={shell.formToken} {...state} />}
        {state.step === 'done' && <Report title="Imported" report={state.report} isPreview={false} />}
      </>
    ),
  })

const Choose = ({ token, fault }: { token: string; fault: string | null }) => (
  <>
    <p class="soft">
      A CSV table exported from Mailchimp, listmonk, Ghost, Substack, Buttondown or Kit, or one with the
      columns email, consent_source and consented_at. Nothing is stored until you have seen a preview.
    </p>
    {fault !== null && (
      <p class="state bad" role="alert">
        {fault}
      </p>
    )}
    <Post action="/desk/readers/import/preview" token={token} enctype="multipart/form-data">
      <div class="field">
        <label for="file">File</label>
        <input id="file" name="file" type="file" accept=".csv,.tsv,.txt,text/csv" />
        <p class="small soft">Up to 8 MB. Import larger files over HTTP.</p>
      </div>
      <div class="field">
        <label for="table">Or paste the list</label>
        <textarea id="table" name="table" rows={5} spellcheck={false} />
      </div>
      <ConsentFields options={{ consentSource: null, consentedAt: null }} />
      <button class="strong" type="submit" id="preview" data-busy="Reading the list…">
        Preview
      </button>
    </Post>
  </>
)

const ConsentFields = ({ options }: { options: Options }) => (
  <div class="row">
    <div>
      <label for="consentSource">Where they consented</label>
      <input
        id="consentSource"
        name="consentSource"
        placeholder="Form at the fair"
        value={options.consentSource ?? ''}
      />
    </div>
    <div>
      <label for="consentedAt">When</label>
      <input id="consentedAt" name="consentedAt" placeholder="2025-03-01" value={options.consentedAt ?? ''} />
    </div>
    <p class="small soft">For rows without these values.</p>
  </div>
)

type PreviewProps = { token: string } & Extract<ImportState, { step: 'preview' }>

const Preview = ({ token, table, columns, report, options }: PreviewProps) => (
  <>
    <Panel title="Columns">
      <Scroll label="Columns">
        <table>
          <caption class="unseen">Mapping of each column</caption>
          <thead>
            <tr>
              <th scope="col">In the list</th>
              <th scope="col">Read as</th>
              <th scope="col">First row</th>
            </tr>
          </thead>
          <tbody>
            {columns.map(({ name, field, example }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{field ?? <span class="soft">ignored</span>}</td>
                <td>{example}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </Panel>
    <Report title="Preview" report={report} isPreview />
    <Post action="/desk/readers/import" token={token} enctype="multipart/form-data">
      <textarea name="table" hidden>
        {table}
      </textarea>
      <input type="hidden" name="consentSource" value={options.consentSource ?? ''} />
      <input type="hidden" name="consentedAt" value={options.consentedAt ?? ''} />
      <button class="strong" type="submit" id="import" data-busy="Importing…">
        Import
      </button>{' '}
      <a href="/desk/readers/import">Choose another list</a>
    </Post>
  </>
)

type ReportProps = { title: string; report: ImportReport; isPreview: boolean }

const Report = ({ title, report: { totals, faults, allFaults }, isPreview }: ReportProps) => (
  <Panel title={title} note={countOf(Number(totals.lines ?? 0), 'row')}>
    <dl data-focus>
      {Object.entries(OUTCOMES)
        .filter(([outcome]) => Number(totals[outcome] ?? 0) > 0)
        .map(([outcome, words]) => (
          <>
            <dt class="n">{grouped(Number(totals[outcome]))}</dt>
            <dd>{isPreview && outcome === 'imported' ? 'readable rows' : words}</dd>
          </>
        ))}
    </dl>
    {totals.stopped !== undefined && <p class="state bad">{totals.stopped}</p>}
    {faults.length > 0 && (
      <table>
        <caption>
          {allFaults > faults.length
            ? `The first ${faults.length} of ${grouped(allFaults)} refused rows`
            : 'Refused rows'}
        </caption>
        <tbody>
          {faults.map(({ line, reason }) => (
            <tr key={line}>
              <th scope="row">Line {line}</th>
              <td>{reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
    )}
  </Panel>
)
