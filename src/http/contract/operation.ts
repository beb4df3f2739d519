// Types for the parts of the API description that cannot be derived from a route: text, examples and responses.
import * as z from 'zod'
import type { ProblemCode } from '../problem.ts'

/** A response to a call, or the body of a request. */
export type Content = {
  /** The media type or types. JSON is the default. */
  type?: string | readonly string[]
  /**
   * Schema of the JSON value or, for NDJSON, of each line. A request body without it is described by the schema
   * that validates it.
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
  /** Errors, except those that follow from the path, the query and the body. */
  refusals?: readonly ProblemCode[]
  /** Parameters of the example call. */
  query?: Readonly<Record<string, string | number>>
}

/** Calls by their route, such as `GET /api/digests/:day`. */
export type Operations = Readonly<Record<string, Operation>>

export const NDJSON = 'application/x-ndjson'
/** Media type of a table. */
export const CSV = 'text/csv'
export const HTML = 'text/html'

/** Describes a response that is a page for people. */
export const page = (says: string): Content & { says: string } => ({ says, type: HTML })

/** Schemas with a name in the description. */
export const components = z.registry<{ id: string }>()

/** Registers a schema under a name, by which the description refers to it. */
export function named<Schema extends z.ZodType>(id: string, schema: Schema): Schema {
  components.add(schema, { id })
  return schema
}

/** A time in ISO 8601, UTC. */
export const IsoTime = z.iso.datetime()
/** A day in ISO 8601. */
export const Day = z.iso.date()
