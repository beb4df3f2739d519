// Checks a table's header and the options that the operator provides.
import { parseConsentTime } from './consent-time.ts'
import type { CsvRecord } from './csv.ts'
import {
  COLUMNS,
  type ImportField,
  type Parsed,
  PREFERENCE_COLUMNS,
  parseMap,
  placesByField,
} from './import-places.ts'
import { recogniseTool, STATE_WORDS, TOOLS, type Tool } from './import-tools.ts'

/** The operator's description of a table: the tool that wrote it, its columns, and facts that it lacks. */
export type ImportOptions = {
  /** The tool that wrote the table. If null, a known tool is recognised by the table's header. */
  from: string | null
  /**
   * Pairs of a column and a field, such as `E-Mail:email`. A column without a field, such as `Notes:`, is
   * ignored.
   */
  map: readonly string[]
  /** Where readers consented, for rows that do not say. Null if the operator does not say either. */
  consentSource: string | null
  /** When readers consented, for rows that do not say. Null if the operator does not say either. */
  consentedAt: string | null
  /** The state of every reader in the table, such as `cleaned`, or null if the operator does not give one. */
  state: string | null
}

export type TableColumns = {
  /** Positions of the columns for each field. The first non-empty column is used. */
  places: ReadonlyMap<ImportField, readonly number[]>
  width: number
  /** Minimum number of fields in a row. Spreadsheets leave out empty fields at the end. */
  minWidth: number
  /** Names of ignored columns, for the report. Long lists and long names are truncated. */
  ignored: string[]
  /** True if the table comes from one of the known tools. */
  isForeign: boolean
  /** True if an empty consent time means that the person never subscribed. */
  isTimeConsent: boolean
  state: string | null
  consentSource: string | null
  consentedAt: string | null
}

/** Maximum number of ignored columns that a report names, and maximum length of each name, in characters. */
const NAMED_COLUMNS = 50
const NAME_CHARACTERS = 40

/**
 * Matches names of columns that may contain a reader's subscription state. If the tool is unknown,
 * operators must map such a column or ignore it explicitly.
 */
const MAY_SAY_STATE =
  /^(?:(?:subscri\w+|member|email)[ _-]?)?(?:status|state)$|unsub|opt(?:ed)?[ _-]?out|^(?:is[ _-])?subscribed|bounced|complain|blocked|blacklist|cleaned|deleted/

/** Parses a table's header, and checks the operator's options. */
export function parseHeader(header: CsvRecord, options: ImportOptions): Parsed<{ columns: TableColumns }> {
  const refuse = (reason: string) => ({ ok: false, reason }) as const
  if ('fault' in header) return refuse(`its header could not be read: ${header.fault}`)
  const names = header.fields.map((name) => name.trim().toLowerCase())
  const list = `the columns are ${COLUMNS.join(', ')}`
  if (names.some((name) => name.includes('@')))
    return refuse(
      `its first line contains an address but should be a header (with curl, use --data-binary, because -d joins the lines): ${list}`,
    )
  const tool = options.from === null ? recogniseTool(new Set(names)) : findTool(options.from)
  if (options.from !== null && tool === null)
    return refuse(`"from" should be one of ${Object.keys(TOOLS).join(', ')}`)
  const mapped = parseMap(options.map, names)
  if (!mapped.ok) return mapped
  const fault = faultOfOptions(options)
  if (fault !== null) return refuse(fault)
  const places = placesByField(names, tool, mapped.fields)
  if (places === null) return refuse('its header names a column twice')
  const isRead = new Set([...places.values()].flat())
  const ignored = header.fields.filter((name, place) => name.trim() !== '' && !isRead.has(place))
  const doubtful = names.findIndex(
    (name, place) =>
      tool === null && !isRead.has(place) && !mapped.fields.has(name) && MAY_SAY_STATE.test(name),
  )
  if (doubtful >= 0)
    return refuse(
      `its column ${doubtful + 1} may say who unsubscribed: name the tool with "from", or map the column to state, subscribed, unsubscribed or unsubscribed_at, as in "map=status:state", or to nothing, as in "map=status:"`,
    )
  const state = options.state ?? fileStateOf(names, tool)
  const consentSource = options.consentSource ?? (tool && `${tool.name} export`)
  const has = (field: ImportField) => places.has(field)
  const missing = [
    !has('email') && !has('address_hash') && 'email',
    !saysState(places, state) && !has('consent_source') && consentSource === null && 'consent_source',
    !saysState(places, state) && !has('consented_at') && options.consentedAt === null && 'consented_at',
  ].filter((name) => name !== false)
  if (missing.length > 0)
    return refuse(
      `its header does not name ${missing.join(' and ')}; ${list}. "map", "consent_source" and "consented_at" in the query can supply the missing facts`,
    )
  return {
    ok: true,
    columns: {
      places,
      width: names.length,
      minWidth: minWidthOf(places),
      ignored: ignored.slice(0, NAMED_COLUMNS).map((name) => name.trim().slice(0, NAME_CHARACTERS)),
      isForeign: tool !== null,
      isTimeConsent: tool?.isTimeConsent === true && state === null && options.consentedAt === null,
      state,
      consentSource,
      consentedAt: options.consentedAt,
    },
  }
}

/** Fields that may be missing at the end of a row. A row without them can still be imported. */
const OPTIONAL: ReadonlySet<ImportField> = new Set([
  ...PREFERENCE_COLUMNS,
  'subscriber_id',
  'epoch',
  'address_epoch',
  'address_hash',
  'hash_key',
])

const minWidthOf = (places: ReadonlyMap<ImportField, readonly number[]>) =>
  Math.max(...[...places].flatMap(([field, found]) => (OPTIONAL.has(field) ? [] : found))) + 1

/**
 * Returns whether the table or the operator gives the readers' state. Such a table may list only former
 * readers, so it needs no consent columns.
 */
const saysState = (places: ReadonlyMap<ImportField, unknown>, state: string | null) =>
  state !== null ||
  ['state', 'subscribed', 'unsubscribed', 'unsubscribed_at'].some((name) => places.has(name as ImportField))

const fileStateOf = (names: readonly string[], tool: Tool | null) =>
  Object.entries(tool?.fileStates ?? {}).find(([column]) => names.includes(column))?.[1] ?? null

function faultOfOptions({ state, consentedAt }: ImportOptions): string | null {
  if (state !== null && !STATE_WORDS.has(state.toLowerCase()))
    return `"state" should be one of ${[...STATE_WORDS.keys()].join(', ')}`
  const time = consentedAt === null ? new Date(0) : parseConsentTime(consentedAt)
  return time === undefined || Number.isNaN(time.getTime())
    ? '"consented_at" should be a time such as 2025-03-01T08:00:00Z, or a day'
    : null
}

/** Returns the tool with a given name, or null if the tool is unknown. */
function findTool(name: string): Tool | null {
  const key = name.toLowerCase()
  return Object.hasOwn(TOOLS, key) ? (TOOLS[key] ?? null) : null
}
