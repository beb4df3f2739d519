// Validates the letters of `POST /emails` and `POST /emails/batch` as Resend does. Where Resend's behaviour
// is undocumented, the validation errs on the strict side. It also rejects unknown fields, which Resend
// ignores.
import { parseAddress } from './address.ts'
import type { Letter } from './letter.ts'
import type { MailboxAnswer, ProblemName } from './problems.ts'
import { problem } from './problems.ts'

/** Maximum number of recipients per letter, in `to`, `cc` and `bcc` together. */
const MAX_RECIPIENTS = 50
/** Maximum number of letters in a batch. */
export const MAX_BATCH = 100

const FIELDS = new Set(
  ['from', 'to', 'cc', 'bcc', 'reply_to', 'subject', 'html', 'text', 'headers', 'tags'].concat(
    'attachments', // allowed only outside batches
  ),
)
const HEADER_NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/
/**
 * Headers that other fields or the sending server set, or that belong to the request and have no effect in a
 * letter.
 */
const RESERVED_HEADERS = new Set(
  'from to cc bcc reply-to sender subject date content-type mime-version idempotency-key'.split(' '),
)
const TAG = /^[A-Za-z0-9_-]{1,256}$/

/** Reason why a letter is invalid: the name and message of Resend's error. */
export type Flaw = { name: ProblemName; message: string }
/** The valid letter, or the reason why the letter is invalid. */
export type Checked = { ok: true; letter: Letter } | { ok: false; flaw: Flaw }

/** Kind of call. Attachments are allowed in a single letter, but not in a batch. */
export type RequestKind = 'single' | 'batch'

/**
 * Validates one letter.
 *
 * Rejects unknown fields. Resend ignores them silently, so a typo such as `replyTo` for `reply_to` would go
 * unnoticed.
 */
export function checkLetter(item: unknown, asked: RequestKind): Checked {
  if (!isRecord(item)) return flawed('validation_error', 'Each email must be an object.')
  const unknown = Object.keys(item).find((field) => item[field] !== null && !FIELDS.has(field))
  if (unknown !== undefined) {
    const known = unknown === 'scheduled_at' || unknown === 'template' || unknown === 'topic_id'
    return flawed('validation_error', `The \`${unknown}\` field is ${known ? 'not supported' : 'unknown'}.`)
  }
  if (asked === 'batch' && item.attachments != null) {
    return flawed('validation_error', 'The `attachments` field is not supported in batches.')
  }
  return (
    checkRequired(item) ?? checkAddresses(item) ?? checkHeaders(item) ?? checkTags(item) ?? accepted(item)
  )
}

function checkRequired(item: Fields): Checked | null {
  for (const field of ['from', 'to', 'subject']) {
    const value = item[field]
    if (value == null || value === '' || (Array.isArray(value) && value.length === 0)) {
      return flawed('missing_required_field', `Missing \`${field}\` field.`)
    }
  }
  if (typeof item.subject !== 'string' || hasControl(item.subject)) {
    return flawed('validation_error', 'Invalid `subject` field. It must be a single line of text.')
  }
  for (const field of ['html', 'text']) {
    if (item[field] != null && typeof item[field] !== 'string') {
      return flawed('validation_error', `Invalid \`${field}\` field. It must be a string.`)
    }
  }
  if (!item.html && !item.text) return flawed('missing_required_field', 'Missing `html` or `text` field.')
  return null
}

function checkAddresses(item: Fields): Checked | null {
  if (typeof item.from !== 'string' || parseAddress(item.from) === null) return badAddress('from')
  for (const field of ['to', 'cc', 'bcc', 'reply_to']) {
    const list = listOf(item[field])
    if (!list.every((entry) => typeof entry === 'string' && parseAddress(entry) !== null))
      return badAddress(field)
  }
  const count = ['to', 'cc', 'bcc'].reduce((sum, field) => sum + listOf(item[field]).length, 0)
  return count > MAX_RECIPIENTS
    ? flawed('validation_error', `The number of recipients must not exceed ${MAX_RECIPIENTS}.`)
    : null
}

function checkHeaders(item: Fields): Checked | null {
  const headers = item.headers
  if (headers == null) return null
  if (!isRecord(headers)) return flawed('validation_error', 'The `headers` field must be an object.')
  for (const [name, value] of Object.entries(headers)) {
    if (!HEADER_NAME.test(name) || typeof value !== 'string' || hasControl(value)) {
      return flawed('validation_error', `Invalid \`headers\` field. The header \`${name}\` is not valid.`)
    }
    if (RESERVED_HEADERS.has(name.toLowerCase())) {
      return flawed('validation_error', `Invalid \`headers\` field. The header \`${name}\` is not allowed.`)
    }
  }
  return null
}

function checkTags(item: Fields): Checked | null {
  const tags = item.tags
  if (tags == null) return null
  if (!Array.isArray(tags)) return flawed('validation_error', 'The `tags` field must be an array.')
  const names = new Set<unknown>()
  for (const tag of tags as unknown[]) {
    if (!isRecord(tag) || !isTagText(tag.name) || !isTagText(tag.value)) {
      return flawed(
        'validation_error',
        'Tags should contain only ASCII letters, numbers, underscores or dashes, and have at most 256 characters.',
      )
    }
    if (names.has(tag.name)) return flawed('validation_error', 'Each tag must have a unique name.')
    names.add(tag.name)
  }
  return null
}

function accepted(item: Fields): Checked {
  const addresses = (field: string) =>
    listOf(item[field]).flatMap((entry) => parseAddress(String(entry))?.address ?? [])
  return {
    ok: true,
    letter: {
      from: String(item.from),
      to: addresses('to'),
      cc: addresses('cc'),
      bcc: addresses('bcc'),
      replyTo: addresses('reply_to'),
      subject: String(item.subject),
      html: item.html ? String(item.html) : null,
      text: item.text ? String(item.text) : null,
      headers: (item.headers ?? {}) as Record<string, string>,
      tags: (item.tags ?? []) as { name: string; value: string }[],
    },
  }
}

/** Builds the error response for an invalid letter. */
export const refusalOf = (flaw: Flaw): MailboxAnswer => problem(flaw.name, flaw.message)

/** Builds the validation error for an invalid address in a field. */
export function badAddress(field: string): Checked & { ok: false } {
  return flawed(
    'validation_error',
    `Invalid \`${field}\` field. The email address needs to follow the \`email@example.com\` or \`Name <email@example.com>\` format.`,
  )
}

type Fields = Record<string, unknown>
const flawed = (name: ProblemName, message: string) => ({ ok: false as const, flaw: { name, message } })
const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const listOf = (value: unknown): unknown[] => (value == null ? [] : Array.isArray(value) ? value : [value])
const isTagText = (value: unknown) => typeof value === 'string' && TAG.test(value)
const hasControl = (text: string) => /\p{Cc}/u.test(text)
