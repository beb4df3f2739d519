// Generates random values that usually fit a JSON Schema, and hostile values that usually do not.
import type { Schema } from '@cfworker/json-schema'

export type Random = () => number

/** Values that break careless code, such as wrong types, extremes, markup, SQL and unusual characters. */
const HOSTILE: readonly unknown[] = [
  null,
  true,
  -1,
  1e308,
  0.5,
  '',
  ' ',
  [],
  {},
  [[['x']]],
  '\u0000',
  '\ud800',
  '𝟘​',
  "'; DROP TABLE subscribers; --",
  '<script>alert(1)</script>',
  '../../x',
  '%00%ff',
  'x'.repeat(3000),
  { constructor: { prototype: 1 } },
]
/** Plausible texts, which pass basic checks. */
const TEXTS = ['world', 'ada@example.com', 'https://paper.example/', '2026-11-23', 'Europe/Berlin', 'en', 'x']
const FORMATS: Readonly<Record<string, string>> = { 'date-time': '2025-03-01T08:00:00Z', date: '2026-11-23' }

export const pick = <T>(items: readonly T[], random: Random): T =>
  items[Math.floor(random() * items.length)] as T

export const hostileValue = (random: Random): unknown => pick(HOSTILE, random)

/**
 * Generates a value with the type and numeric range of a schema. Of all formats, only dates and times are
 * respected. Patterns, text lengths and maximum numbers of items are
 * ignored.
 */
export function fittingValue(schema: Schema, random: Random): unknown {
  const { anyOf, enum: values, type, format } = schema
  if (schema.const !== undefined) return schema.const
  if (values !== undefined) return pick(values, random)
  if (anyOf !== undefined) return fittingValue(pick(anyOf, random), random)
  switch (Array.isArray(type) ? pick(type, random) : type) {
    case 'null':
      return null
    case 'boolean':
      return random() < 0.5
    case 'integer':
    case 'number': {
      const { minimum = 0, maximum = 100 } = schema
      return minimum + Math.floor(random() * (Math.min(maximum, 1000) - minimum + 1))
    }
    case 'array':
      return Array.from({ length: Math.max(schema.minItems ?? 0, Math.floor(random() * 3)) }, () =>
        fittingValue((schema.items ?? {}) as Schema, random),
      )
    case 'object':
      return fittingObject(schema, random)
    default:
      return FORMATS[format ?? ''] ?? pick(TEXTS, random)
  }
}

function fittingObject({ properties = {}, required = [] }: Schema, random: Random): Record<string, unknown> {
  const named = Object.entries(properties).filter(([name]) => required.includes(name) || random() < 0.4)
  return Object.fromEntries(
    named.map(([name, field]) => [name, fittingValue(field as Schema, random)] as const),
  )
}

/**
 * Puts a hostile value into an existing or a new field of an object. Replaces any other value, and sometimes
 * an object, entirely.
 */
export function spoiled(value: unknown, random: Random): unknown {
  if (typeof value !== 'object' || value === null || random() < 0.1) return hostileValue(random)
  const names = [...Object.keys(value), 'surplus']
  return { ...value, [pick(names, random)]: hostileValue(random) }
}
