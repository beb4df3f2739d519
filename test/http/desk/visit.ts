// Visits the desk as a browser does, with a session cookie and with a form token in each form.
import type { Env } from '../../../src/env.ts'
import { configureDrafter } from '../objects.ts'
import { ORIGIN, send, settings } from '../service.ts'

export type Editor = { cookie: string; token: string; variables: Env }

/** Signs an editor in with the admin token. */
export async function signIn(name = 'Ada', variables: Env = settings): Promise<Editor> {
  await configureDrafter(variables)
  const answer = await send(
    '/desk/sign-in',
    {
      method: 'POST',
      headers: { Origin: ORIGIN },
      body: new URLSearchParams({ admin: String(variables.ADMIN_TOKEN), name }),
    },
    variables,
  )
  const cookie = cookieOf(answer)
  const page = await (await send('/desk/editions', { headers: { Cookie: cookie } }, variables)).text()
  return { cookie, token: tokenIn(page), variables }
}

/** Returns the cookie that a response sets, as a browser sends it back. */
export const cookieOf = (answer: Response) => answer.headers.get('Set-Cookie')?.split(';')[0] ?? ''

/** Returns the form token on a page. */
export const tokenIn = (page: string) => /name="token" value="([\da-f]{64})"/.exec(page)?.[1] ?? ''

export const open = ({ cookie, variables }: Editor, path: string) =>
  send(path, { headers: { Cookie: cookie } }, variables)

export type Fields = Record<string, string | string[]>

/** Posts the fields of a form with the editor's token, or a complete form with files. */
export function post(
  { cookie, token, variables }: Editor,
  path: string,
  fields: Fields | FormData = {},
  origin = ORIGIN,
) {
  const headers = { Cookie: cookie, Origin: origin }
  if (fields instanceof FormData) return send(path, { method: 'POST', headers, body: fields }, variables)
  const body = new URLSearchParams({ token })
  for (const [name, value] of Object.entries(fields))
    for (const each of [value].flat()) body.append(name, each)
  return send(path, { method: 'POST', headers, body }, variables)
}
