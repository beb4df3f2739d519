// Simulates the cron trigger locally, because `wrangler dev` does not fire it.
const EVERY_MS = 5 * 60_000
const CRON = '*/5 * * * *'

/** Returns the next multiple of five minutes after `now`, in milliseconds since 1970. */
export const nextTick = (now: number): number => (Math.floor(now / EVERY_MS) + 1) * EVERY_MS

/** Calls the Worker's scheduled handler with the given time, as Cloudflare would. */
export async function tick(workerUrl: string, time: number): Promise<void> {
  const query = new URLSearchParams({ cron: CRON, time: String(time) })
  const response = await fetch(`${workerUrl}/cdn-cgi/handler/scheduled?${query}`)
  const text = await response.text()
  if (!response.ok) throw new Error(`Cannot run the scheduled handler: it returned ${text}`)
}

/** Runs the scheduled handler every five minutes until `stop()` is called. Logs failed runs and continues. */
export function startCron(workerUrl: string): { stop(): void } {
  let timer: NodeJS.Timeout
  const arm = () => {
    const time = nextTick(Date.now())
    timer = setTimeout(() => {
      arm()
      tick(workerUrl, time).catch((error: unknown) => console.error(String(error)))
    }, time - Date.now())
  }
  arm()
  return { stop: () => clearTimeout(timer) }
}
