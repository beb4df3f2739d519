// Types for the parts of the API's description that the code of a route does not contain: words, examples and answers.
import * as z from 'zod'
import type { ProblemCode } from '../problem.ts'

/** An answer to a call, or the body of a call. */
export type Content = {
  /** The media type or types. JSON is the default. */
  type?: string | readonly string[]
  /**
   * Schema of the JSON value or, for NDJSON, of each line. Without it, a body is described by the schema that validates
   * it.
   */
  schema?: z.ZodType
  /** A JSON value, or text for other media types. */
  example?: unknown
}

/** A call as a caller sees it. Its parameters and its JSON body are found in the code of its route. */
export type Operation = {
  /** Name of the call, for clients that are generated from the description. */
  id: string
  /** Title of the call: a few words. */
  summary: string
  /** Further explanation in Markdown. */
  description?: string
  body?: Content & { isOptional?: true }
  /** The answers that are not errors, by status. */
  answers: Readonly<Record<number, Content & { says: string }>>
  /** Errors in addition to those that follow from the path, the query and the body. */
  refusals?: readonly ProblemCode[]
  /** Parameters in the example of the call. */
  query?: Readonly<Record<string, string | number>>
}

/** Calls by their route, such as `GET /api/digests/:day`. */
export type Operations = Readonly<Record<string, Operation>>

export const NDJSON = 'application/x-ndjson'
/** Media type of a table. */
export const CSV = 'text/csv'
export const HTML = 'text/html'

/** Returns the answer that is a page for people. */
export const page = (says: string): Content & { says: string } => ({ says, type: HTML })

/** The schemas that have a name in the description. */
export const components = z.registry<{ id: string }>()

/** Gives a schema a name, by which the description refers to it. */
export function named<Schema extends z.ZodType>(id: string, schema: Schema): Schema {
  components.add(schema, { id })
  return schema
}

/** A time in ISO 8601, UTC. */
export const IsoTime = z.iso.datetime()
/** A day in ISO 8601. */
export const Day = z.iso.date()
