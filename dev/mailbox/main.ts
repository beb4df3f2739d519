// `node dev/mailbox/main.ts` runs the mailbox alone, on MAILBOX_PORT, and stores its state in STATE_DIR if
// that variable is set.
import { startMailbox } from './server.ts'

const { MAILBOX_PORT = '8025', STATE_DIR, RESEND_API_KEY } = process.env
const mailbox = await startMailbox({
  port: Number(MAILBOX_PORT),
  ...(STATE_DIR === undefined ? {} : { statePath: `${STATE_DIR}/mailbox` }),
  ...(RESEND_API_KEY === undefined ? {} : { apiKeys: [RESEND_API_KEY] }),
})
console.log(`Mailbox ready on ${mailbox.url}`)
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void mailbox.close().then(() => process.exit(0)))
}
