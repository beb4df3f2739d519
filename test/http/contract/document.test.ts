import { Validator } from '@seriousme/openapi-schema-validator'
import { expect, test } from 'vitest'
import { app } from '../../../src/http/app.ts'
import { listCalls } from '../../../src/http/contract/calls.ts'
import { OPERATIONS } from '../../../src/http/contract/operations.ts'
import { type DescribedCall, describedCalls, description, faultsOf, faultsOfValue } from './conformance.ts'

test('describeApi() returns a valid OpenAPI 3.1 document', async () => {
  const result = await new Validator().validate(structuredClone(description))
  expect(result.errors).toBeUndefined()
  expect(result.valid).toBe(true)
})

test('describeApi() describes every route of the Worker except those of the desk, and no other routes', () => {
  const routes = listCalls(app.routes).map(({ route }) => route)
  expect(describedCalls).toHaveLength(routes.length)
  expect([...OPERATIONS.keys()].filter((route) => !routes.includes(route))).toEqual([])
  const ids = describedCalls.map(({ call }) => call.operationId)
  expect(ids).toHaveLength(new Set(ids).size)
  expect(routes).toContain('GET /api/digests/:day')
  expect(routes.filter((route) => route.includes('/desk'))).toEqual([])
})

/** Lists the examples of a call's request and response bodies, each with its schema. */
const examplesOf = ({ requestBody, responses }: DescribedCall) =>
  [requestBody, ...Object.values(responses)].flatMap((body) =>
    Object.values(body?.content ?? {}).filter(({ example, schema }) => example !== undefined && schema),
  )

test('every example of a body in the OpenAPI document matches its schema', () => {
  const faults = describedCalls.flatMap(({ call }) =>
    examplesOf(call).flatMap(({ example, schema = {} }) =>
      faultsOfValue(schema, example).map((fault) => `${call.operationId}: ${fault}`),
    ),
  )
  expect(faults).toEqual([])
  const withExample = describedCalls.filter(({ call }) => call.security && examplesOf(call).length > 0)
  expect(withExample.length).toBeGreaterThan(20)
})

test('the OpenAPI document requires the admin token for every API call except GET /api/openapi.json', () => {
  const open = describedCalls.filter(({ path, call }) => path.startsWith('/api/') && !call.security)
  expect(open.map(({ path }) => path)).toEqual(['/api/openapi.json'])
})

const answer = (status: number, value: unknown) => ({
  request: { method: 'GET', url: 'https://news.example/api/subscribers?limit=1', text: null },
  response: { status, contentType: 'application/json', text: JSON.stringify(value) },
})

test('faultsOf() finds an undescribed status, field and parameter', () => {
  expect(faultsOf(answer(200, { subscribers: [], cursor: null }))).toEqual([])
  expect(faultsOf(answer(418, {}))).toHaveLength(1)
  expect(faultsOf(answer(200, { subscribers: [], cursor: null, total: 0 })).join()).toContain('total')
  expect(faultsOf(answer(200, { subscribers: [{ id: 'a' }], cursor: null })).join()).toContain('email')
  const { request, response } = answer(200, { subscribers: [], cursor: null })
  const misspelt = { ...request, url: `${request.url}&page=2` }
  expect(faultsOf({ request: misspelt, response }).join()).toContain('parameter page')
})
