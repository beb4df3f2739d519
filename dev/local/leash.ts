// `node dev/local/leash.ts <script> <arguments…>`: runs a script of Node for as long as whoever holds the other end of
// standard input lives. A parent that is killed outright can end nothing any more; this does it in its place.
import { spawn } from 'node:child_process'

const PATIENCE_MS = 5_000
const child = spawn(process.execPath, process.argv.slice(2), { stdio: ['ignore', 'inherit', 'inherit'] })
child.on('close', (code) => process.exit(code ?? 1))

process.stdin.resume().on('close', () => {
  process.on('SIGTERM', () => {}) // it is meant for the others: we stay to see whether they obey
  process.kill(-process.pid, 'SIGTERM')
  setTimeout(() => process.kill(-process.pid, 'SIGKILL'), PATIENCE_MS)
})
