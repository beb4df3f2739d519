// Defines the types of API descriptions, and the media types and schemas that several calls share.
import * as z from 'zod'
import type { ProblemCode } from '../problem.ts'

/** Body of a request or response. */
export type Content = {
  /** Media type or types. The default is JSON. */
  type?: string | readonly string[]
  /**
   * Schema of the JSON value or of each NDJSON line. A request body needs no schema here if its route
   * validates it.
   */
  schema?: z.ZodType
  /** Example body: a JSON value, or text for other media types. */
  example?: unknown
}

/** Description of an API call. Its parameters and the schema of its JSON body are derived from its route. */
export type Operation = {
  /** Operation id, which generated clients use as the call's name. */
  id: string
  /** Short title of the API call, or a phrase such as `redirects to the sign-up form`. */
  summary: string
  /** Longer description of the API call in Markdown. */
  description?: string
  body?: Content & { isOptional?: true }
  /** Responses by HTTP status, including error pages. `refusals` lists problem details. */
  answers: Readonly<Record<number, Content & { says: string }>>
  /** Errors that the route does not already imply. */
  refusals?: readonly ProblemCode[]
  /** Query parameters in the example call. */
  query?: Readonly<Record<string, string | number>>
}

/** Descriptions of API calls by route, such as `GET /api/digests/:day`. */
export type Operations = Readonly<Record<string, Operation>>

export const NDJSON = 'application/x-ndjson'
/** Media type of CSV. */
export const CSV = 'text/csv'
export const HTML = 'text/html'

/** Describes an HTML response for people. */
export const page = (says: string): Content & { says: string } => ({ says, type: HTML })

/** Registry of the named schemas in the API description. */
export const components = z.registry<{ id: string }>()

/** Registers a schema under its name in the API description. */
export function named<Schema extends z.ZodType>(id: string, schema: Schema): Schema {
  components.add(schema, { id })
  return schema
}

/** Schema of a time in ISO 8601, UTC. */
export const IsoTime = z.iso.datetime()
/** Schema of a date in ISO 8601. */
export const Day = z.iso.date()
