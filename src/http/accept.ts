// Validates the body or query of a request before its handler runs. The API description is generated from the
// same schemas.
import type { MiddlewareHandler } from 'hono'
import type * as z from 'zod'
import { DigestError } from '../errors.ts'
import { jsonOf, readText, refuseForm, valid } from './body.ts'
import type { AppEnv } from './context.ts'

/** Part of a request that a schema validates. */
export type RequestPart = 'json' | 'query'

/** Middleware that validates a request. Handlers and the typed client infer the request's type from it. */
type Accepting<Part extends RequestPart, Schema extends z.ZodType> = MiddlewareHandler<
  AppEnv,
  string,
  { in: { [P in Part]: z.input<Schema> }; out: { [P in Part]: z.output<Schema> } }
>

const schemas = new WeakMap<object, { part: RequestPart; schema: z.ZodType }>()

/** Returns the request part and schema of validating middleware, or null for any other middleware. */
export const findAccepted = (middleware: object) => schemas.get(middleware) ?? null

const NO_QUERY = 'Cannot accept query parameters here: send them as fields of the JSON body'

/**
 * Creates middleware that validates a JSON body. The handler reads the result with `c.req.valid('json')`.
 * Accepts any Content-Type except `multipart/form-data`. Rejects query parameters, so that a misplaced
 * `?dryRun=true` cannot send a real digest.
 *
 * @param limit Maximum size of the body, in bytes.
 * @param whenEmpty Error message for an empty body. The default message says that the body should be JSON.
 */
export function acceptJson<Schema extends z.ZodType>(
  schema: Schema,
  limit: number,
  whenEmpty?: string,
): Accepting<'json', Schema> {
  return accepting('json', schema, async (request) => {
    refuseForm(request.raw)
    if (Object.keys(request.query()).length > 0) throw new DigestError('invalid', NO_QUERY)
    const text = await readText(request.raw, limit)
    if (whenEmpty !== undefined && text.trim() === '') throw new DigestError('invalid', whenEmpty)
    return jsonOf(text)
  })
}

/** Creates middleware that validates the query. The handler reads the result with `c.req.valid('query')`. */
export function acceptQuery<Schema extends z.ZodType>(schema: Schema): Accepting<'query', Schema> {
  return accepting('query', schema, async (request) =>
    Object.fromEntries(
      Object.entries(request.queries()).map(([name, values]) => [
        name,
        values.length === 1 ? values[0] : values,
      ]),
    ),
  )
}

function accepting<Part extends RequestPart, Schema extends z.ZodType>(
  part: Part,
  schema: Schema,
  read: (request: Parameters<MiddlewareHandler>[0]['req']) => Promise<unknown>,
): Accepting<Part, Schema> {
  const middleware: Accepting<Part, Schema> = async (c, next) => {
    c.req.addValidatedData(part, valid(schema, await read(c.req)) as object)
    await next()
  }
  schemas.set(middleware, { part, schema })
  return middleware
}
