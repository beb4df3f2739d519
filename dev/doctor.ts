// Prints a diagnosis of an installation, like the desk's "Settings" page:
//
//     npm run doctor                                                       the local service
//     PUBLIC_URL=https://news.example.com ADMIN_TOKEN=… npm run doctor     a deployed service
//
// Exits with 1 if there is a problem or the service cannot be diagnosed.
import { z } from 'zod'
import { ADMIN_TOKEN } from './local/settings.ts'

const TIMEOUT_MS = 30_000
const MARKS = { good: 'fine  ', problem: 'WRONG ', unknown: 'check ' } as const

const Diagnosis = z.object({
  findings: z.array(
    z.object({ level: z.enum(['good', 'problem', 'unknown']), title: z.string(), detail: z.string() }),
  ),
})

const url = process.env.PUBLIC_URL || `http://localhost:${process.env.PORT || 8787}`
const response = await fetch(new URL('/api/diagnosis', url), {
  headers: { Authorization: `Bearer ${process.env.ADMIN_TOKEN || ADMIN_TOKEN}` },
  signal: AbortSignal.timeout(TIMEOUT_MS),
}).catch(() => null)

if (response?.ok) {
  const { findings } = Diagnosis.parse(await response.json())
  for (const { level, title, detail } of findings) console.log(`${MARKS[level]} ${title}: ${detail}`)
  process.exitCode = findings.some(({ level }) => level === 'problem') ? 1 : 0
} else {
  const why =
    response === null
      ? 'it does not respond: start it with npm start, or set PUBLIC_URL'
      : response.status === 401
        ? 'set ADMIN_TOKEN to its admin token'
        : `it returned ${response.status}: ${(await response.text()).slice(0, 500)}`
  console.error(`Cannot diagnose ${url}: ${why}`)
  process.exitCode = 1
}
