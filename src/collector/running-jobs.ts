// Tracks the running jobs. A job may continue after the turn that started it, so that a slow server delays
// only its own job.
import { redactError } from '../text/redact.ts'

/** The running jobs, and the number of jobs that failed since the last `takeFailed()`. */
export class RunningJobs {
  readonly #running = new Set<Promise<void>>()
  #failed = 0
  #waiting: Promise<void> | null = null

  get size(): number {
    return this.#running.size
  }

  /** Starts a job. If it fails, logs and counts the failure. */
  start(kind: string, work: () => Promise<void>): void {
    const job = work()
      .catch((error: unknown) => {
        this.#failed++
        console.error({ event: 'job.failed', kind, error: redactError(error) })
      })
      .finally(() => this.#running.delete(job))
    this.#running.add(job)
  }

  /** Waits until one of the jobs or `wait` ends. Only one `wait` runs at a time, even if many jobs end. */
  async waitForOne(wait: () => Promise<void>): Promise<void> {
    this.#waiting ??= wait().finally(() => {
      this.#waiting = null
    })
    await Promise.race([...this.#running, this.#waiting])
  }

  /** Returns the number of jobs that failed since the last call, and resets it. */
  takeFailed(): number {
    const failed = this.#failed
    this.#failed = 0
    return failed
  }
}
