// Checks that the sign-up form cannot be used to send arbitrary text to other people.
import type { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { send, settings } from '../http/service.ts'
import { headerPayloads, scriptPayloads } from '../payloads.ts'
import { aWorld } from './world.ts'

const DISPATCHER = { getByName: () => ({ wake: async () => {} }) } as unknown as typeof env.DISPATCHER

type Letter = { to: string | string[] }

test('the confirmation email goes only to the given address and contains no other text from the form or the request headers', async () => {
  const world = await aWorld()
  const bodies: string[] = []
  const { send: accept } = world.resend
  world.resend.send = (request) => {
    bodies.push(String(request.body))
    return accept(request)
  }

  const scripts = scriptPayloads(40)
  const typed = scripts.map((text, index) => ({
    email: `reader${index}@readers.example`,
    name: text,
    comment: text,
  }))
  const forms = [...typed, ...headerPayloads(200, 'victim@readers.example').map((email) => ({ email }))]
  for (const [index, fields] of forms.entries()) {
    const headers = {
      'User-Agent': encodeURIComponent(scripts[index % scripts.length] ?? ''),
      Referer: `https://evil.example/?alert(${index})`,
    }
    const body = new URLSearchParams(fields)
    const { status } = await send(
      '/subscribe',
      { method: 'POST', headers, body },
      { ...settings, DISPATCHER },
    )
    expect([200, 400]).toContain(status)
  }
  world.setNow(Date.now() + 60_000)
  await world.run(Date.now() + 3_600_000)

  const letters = bodies.map((body) => JSON.parse(body) as Letter)
  const recipients = letters.map(({ to }) => to)
  expect(recipients).toEqual(expect.arrayContaining(typed.map(({ email }) => email)))
  expect(recipients.filter((to) => !/^[\w.@-]+@readers\.example$/.test(String(to)))).toEqual([])
  expect(new Set(recipients).size).toBe(recipients.length)
  const withoutOwn = (body: string, { to }: Letter) =>
    body.replace(JSON.stringify(to), '""').replace(/\/confirm\/[\w.-]+/g, '/confirm/')
  expect(new Set(bodies.map((body, index) => withoutOwn(body, letters[index] ?? { to: '' }))).size).toBe(1)
  expect(bodies[0]).not.toMatch(/alert|evil|victim/)
})
