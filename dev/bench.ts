// `npm run bench`: what the project promises in figures, measured on this machine.
import { benchDay, benchUpload } from './bench/worker.ts'

benchUpload()
await benchDay()
