// The pages for people: the letters, newest first, and each one as HTML, text and headers. No script anywhere.
import type { ServerResponse } from 'node:http'
import type { State } from './state.ts'

/** Answers with the page at this path; false when there is none. */
export function showPage(_state: State, _response: ServerResponse, _url: URL): boolean {
  return false
}
