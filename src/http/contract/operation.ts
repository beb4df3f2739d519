// Defines types for the parts of the API description that cannot be derived from a route: text, examples and
// responses.
import * as z from 'zod'
import type { ProblemCode } from '../problem.ts'

/** A response to a call, or the body of a request. */
export type Content = {
  /** The media type or types. JSON is the default. */
  type?: string | readonly string[]
  /**
   * Schema of the JSON value or, for NDJSON, of each line. If it is missing, a request body is described by
   * the schema that validates it.
   */
  schema?: z.ZodType
  /** A JSON value, or text for other media types. */
  example?: unknown
}

/** Description of a call. Its parameters and its JSON body come from the code of its route. */
export type Operation = {
  /** Name of the call in generated clients. */
  id: string
  /** Short title of the call. */
  summary: string
  /** Further explanation in Markdown. */
  description?: string
  body?: Content & { isOptional?: true }
  /** Successful responses by status. */
  answers: Readonly<Record<number, Content & { says: string }>>
  /** Errors other than those that every call with such a route can return. */
  refusals?: readonly ProblemCode[]
  /** Query parameters of the example call. */
  query?: Readonly<Record<string, string | number>>
}

/** Descriptions of calls by route, such as `GET /api/digests/:day`. */
export type Operations = Readonly<Record<string, Operation>>

export const NDJSON = 'application/x-ndjson'
/** Media type of a table. */
export const CSV = 'text/csv'
export const HTML = 'text/html'

/** Describes a response that is a page for people. */
export const page = (says: string): Content & { says: string } => ({ says, type: HTML })

/** Schemas that have a name in the API description. */
export const components = z.registry<{ id: string }>()

/** Registers a schema under the name by which the API description refers to it. */
export function named<Schema extends z.ZodType>(id: string, schema: Schema): Schema {
  components.add(schema, { id })
  return schema
}

/** A time in ISO 8601, UTC. */
export const IsoTime = z.iso.datetime()
/** A day in ISO 8601. */
export const Day = z.iso.date()
