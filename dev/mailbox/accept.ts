// Validates and accepts the letters of an API call, and builds the response.
import { domainOf, parseAddress } from './address.ts'
import type { Stored } from './idempotency.ts'
import type { KeptLetter, Letter } from './letter.ts'
import { digestOf, letterId, recipientsOf } from './letter.ts'
import type { MailboxAnswer } from './problems.ts'
import { problem, unverifiedDomain } from './problems.ts'
import type { EventType } from './settings.ts'
import type { State } from './state.ts'
import type { Checked, RequestKind } from './validate.ts'
import { badAddress, checkLetter, MAX_BATCH, refusalOf } from './validate.ts'
import { eventOf } from './webhooks.ts'

/** A call to `/emails` or `/emails/batch`, with its body. */
export type SendCall = {
  asked: RequestKind
  permissive: boolean
  key: string | null
  hash: string
  body: Buffer
}
/** The letters in a request body, or the error response for an invalid body. */
export type Items = { items: unknown[] } | { refusal: MailboxAnswer }

/**
 * The valid letters of a call and the errors of the others, or the error response for the whole call.
 * `remember` tells whether that response is stored under the idempotency key.
 */
type Sorted =
  | { ok: true; letters: Letter[]; errors: { index: number; message: string }[] }
  | { ok: false; answer: MailboxAnswer; remember: boolean }

/** Parses a request body, which must be a single letter or a batch of 1 to 100 letters. */
export function parseItems({ asked, body }: SendCall): Items {
  const refuse = (message: string, status?: number) => ({
    refusal: problem('validation_error', message, status),
  })
  const json = parseJson(body)
  if (json === undefined) return refuse('The request body is not valid JSON.', 400)
  if (asked === 'single') return { items: [json] }
  if (!Array.isArray(json)) return refuse('The request body must be an array of emails.')
  if (json.length >= 1 && json.length <= MAX_BATCH) return { items: json }
  return refuse(`The batch must contain between 1 and ${MAX_BATCH} emails.`)
}

/**
 * Validates the letters of a call. Rejects the whole call if a sender's domain is not verified or, in strict
 * mode, if a letter is invalid.
 */
export function checkItems(state: State, call: SendCall, items: unknown[]): Sorted {
  const refuse = (answer: MailboxAnswer, remember = true): Sorted => ({ ok: false, answer, remember })
  const letters: Letter[] = []
  const errors: { index: number; message: string }[] = []
  for (const [index, item] of items.entries()) {
    const checked = checkKnown(state, checkLetter(item, call.asked))
    if (checked.ok) letters.push(checked.letter)
    else if (call.permissive) errors.push({ index, message: checked.flaw.message })
    else return refuse(refusalOf(checked.flaw))
  }
  for (const letter of letters) {
    const domain = senderDomain(letter)
    // This error response is not stored under the idempotency key, so the same call succeeds once the domain
    // is verified.
    if (!isVerified(state, domain)) return refuse(unverifiedDomain(domain), false)
  }
  return { ok: true, letters, errors }
}

/** Returns the domain of a letter's sender. */
export const senderDomain = ({ from }: Letter): string => domainOf(parseAddress(from)?.address ?? '')

/** Accepts letters: counts and stores them, writes them to the journal, and sends their webhook events. */
export function acceptLetters(
  state: State,
  call: SendCall,
  letters: Letter[],
  errors: { index: number; message: string }[],
): Stored & { kind: 'accepted' } {
  const at = state.now()
  const first = state.nextSeq
  const kept = letters.map((letter, offset): KeptLetter => {
    const suppressed = recipientsOf(letter).some((address) => isSuppressed(state, address))
    const seq = first + offset
    return { ...letter, id: letterId(state.run, seq), seq, at, digest: digestOf(letter), suppressed }
  })
  const to = kept.flatMap((letter) =>
    recipientsOf(letter).map((address): [string, string] => [address, letter.digest]),
  )
  const stored = {
    kind: 'accepted' as const,
    first,
    count: kept.length,
    errors: call.asked === 'batch' && call.permissive ? errors : null,
  }
  state.nextSeq += kept.length
  state.journal?.call({ ...stored, at, key: call.key, hash: call.hash, asked: call.asked, to })
  state.journal?.letters(kept)
  for (const [address, digest] of to) state.ledger.add(address, digest)
  for (const letter of kept) state.shelf.add(letter)
  state.quota.add(to.length, at)
  for (const letter of kept) tellOf(state, letter)
  return stored
}

/** Builds the response from the stored outcome of a call, for its first attempt and for replays. */
export function answerOf(state: State, stored: Stored, asked: RequestKind): MailboxAnswer {
  if (stored.kind === 'refused') return { status: stored.status, body: stored.body }
  const data = Array.from({ length: stored.count }, (_, offset) => ({
    id: letterId(state.run, stored.first + offset),
  }))
  if (asked === 'single') return { status: 200, body: data[0] }
  return { status: 200, body: stored.errors === null ? { data } : { data, errors: stored.errors } }
}

function checkKnown(state: State, checked: Checked): Checked {
  if (!checked.ok || state.faults.bad.size === 0) return checked
  return recipientsOf(checked.letter).some((address) => state.faults.bad.has(address))
    ? badAddress('to')
    : checked
}

const isVerified = (state: State, domain: string) =>
  state.settings.domains.length === 0 || state.settings.domains.includes(domain)

const isSuppressed = (state: State, address: string) =>
  state.settings.suppressed.includes(address) || /^suppressed(?:\+.*)?@resend\.dev$/.test(address)

/**
 * Matches Resend's test addresses, except `suppressed@resend.dev`. They trigger the same events as with Resend.
 */
const TEST_ADDRESS = /^(delivered|bounced|complained)(?:\+.*)?@resend\.dev$/

function tellOf(state: State, letter: KeptLetter) {
  if (state.settings.webhook === null) return
  const tell = (type: EventType) => state.webhooks.emit(eventOf(type, letter, state.now()))
  tell('email.sent')
  if (letter.suppressed) return tell('email.suppressed')
  const fate = letter.to.map((address) => TEST_ADDRESS.exec(address)?.[1]).find((name) => name !== undefined)
  return tell(
    fate === 'bounced' ? 'email.bounced' : fate === 'complained' ? 'email.complained' : 'email.delivered',
  )
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    return undefined
  }
}
