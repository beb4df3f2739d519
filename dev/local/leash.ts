// `node dev/local/leash.ts <script> <arguments…>` runs a script in Node until the parent closes standard
// input. A parent that is killed cannot end its children, so the leash ends the script.
import { spawn } from 'node:child_process'

const PATIENCE_MS = 5_000
const child = spawn(process.execPath, process.argv.slice(2), { stdio: ['ignore', 'inherit', 'inherit'] })
child.on('close', (code) => process.exit(code ?? 1))

process.stdin.resume().on('close', () => {
  process.on('SIGTERM', () => {}) // the others should end now, and this process stays to kill those that do not
  process.kill(-process.pid, 'SIGTERM')
  setTimeout(() => process.kill(-process.pid, 'SIGKILL'), PATIENCE_MS)
})
