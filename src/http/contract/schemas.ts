// Converts Zod schemas into JSON Schema.
import * as z from 'zod'
import { components } from './operation.ts'

export type JsonSchema = Record<string, unknown>

/** Returns the JSON Schema of a request. Leaves out checks that JSON Schema cannot express. */
export const schemaOfInput = (schema: z.ZodType): JsonSchema =>
  withoutIds(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', override: shorten }))

/**
 * Returns the JSON Schemas of responses, with references to named schemas.
 *
 * @param unnamed Response schemas by key. If one of them has a name, it becomes a reference.
 */
export function schemasOfOutput(unnamed: ReadonlyMap<string, z.ZodType>): {
  named: Record<string, JsonSchema>
  unnamed: Map<string, JsonSchema>
} {
  const registry = z.registry<{ id: string }>()
  const names = [...components._idmap.keys()]
  for (const [id, schema] of components._idmap) registry.add(schema, { id })
  for (const [id, schema] of unnamed) if (!components.has(schema)) registry.add(schema, { id })
  const { schemas } = z.toJSONSchema(registry, { uri: refTo, override: shorten })
  const found = (id: string) => withoutIds(schemas[id] ?? {})
  return {
    named: Object.fromEntries(names.map((name) => [name, found(name)])),
    unnamed: new Map(
      [...unnamed].map(([id, schema]) => {
        const name = components.get(schema)?.id
        return [id, name === undefined ? found(id) : { $ref: refTo(name) }]
      }),
    ),
  }
}

const refTo = (name: string) => `#/components/schemas/${name}`

/** Removes the regular expression from a schema with a `format`, because the format implies it. */
function shorten({ jsonSchema }: { jsonSchema: JsonSchema }): void {
  if (jsonSchema.format !== undefined) delete jsonSchema.pattern
}

/** Removes identifiers that are redundant inside the OpenAPI document. */
function withoutIds({ $id, $schema, ...rest }: JsonSchema): JsonSchema {
  return rest
}
