// `node dev/local/leash.ts <script> <arguments…>` runs a script in Node and ends it when the parent process
// closes standard input. This works even if the parent is killed and cannot end its children itself.
import { spawn } from 'node:child_process'

const PATIENCE_MS = 5_000
const child = spawn(process.execPath, process.argv.slice(2), { stdio: ['ignore', 'inherit', 'inherit'] })
child.on('close', (code) => process.exit(code ?? 1))

process.stdin.resume().on('close', () => {
  process.on('SIGTERM', () => {}) // this process must survive the SIGTERM to its group, to kill processes that ignore the signal
  process.kill(-process.pid, 'SIGTERM')
  setTimeout(() => process.kill(-process.pid, 'SIGKILL'), PATIENCE_MS)
})
