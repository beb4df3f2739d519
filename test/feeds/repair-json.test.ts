import { expect, test } from 'vitest'
import { repairJson } from '../../src/feeds/repair-json.ts'

test.each([
  ['a line break in a string', '{"a": "one\ntwo\t\\"three\\""}', { a: 'one two "three"' }],
  ['a comma before a bracket', '{"a": [1, 2, ], "b": ",]" , }', { a: [1, 2], b: ',]' }],
  ['no fault', '{"a": [{"b": [{}]}]}', { a: [{ b: [{}] }] }],
])('repairJson() returns valid JSON for a text with %s', (_, json, value) => {
  const { text, isCut } = repairJson(json)
  expect(JSON.parse(text)).toEqual(value)
  expect(isCut).toBe(false)
})

test.each([
  ['in an item', '{"title": "T", "items": [{"id": "1", "tags": [{}]}, {"id": "2", "tags": [{'],
  ['in a string', '{"title": "T", "items": [{"id": "1", "tags": [{},]}, {"id": "2\\'],
  ['after the list', '{"title": "T", "items": [{"id": "1", "tags": [{}]}], "_x": {"a": {"b": 1}, "c'],
  ['after an item', '{"title": "T", "items": [{"id": "1", "tags": [{}]},'],
])('repairJson() keeps the complete items of a text that is truncated %s', (_, json) => {
  const { text, isCut } = repairJson(json)
  expect(JSON.parse(text)).toEqual({ title: 'T', items: [{ id: '1', tags: [{}] }] })
  expect(isCut).toBe(true)
})
