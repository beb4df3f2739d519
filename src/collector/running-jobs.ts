// Keeps the jobs under way. They may outlive the turn that began them, so that a server that does not answer holds up
// only its own job.
import { redactError } from '../text/redact.ts'

/** Jobs that have begun and not ended. */
export class RunningJobs {
  readonly #running = new Set<Promise<void>>()
  #failed = 0
  #waiting: Promise<void> | null = null

  get size(): number {
    return this.#running.size
  }

  /** Starts a job, whose failure is logged and counted. */
  start(kind: string, work: () => Promise<void>): void {
    const job = work()
      .catch((error: unknown) => {
        this.#failed++
        console.error({ event: 'job.failed', kind, error: redactError(error) })
      })
      .finally(() => this.#running.delete(job))
    this.#running.add(job)
  }

  /** Waits until a job ends, or until `wait` ends. Only one wait is under way at a time, however many jobs end. */
  async waitForOne(wait: () => Promise<void>): Promise<void> {
    this.#waiting ??= wait().finally(() => {
      this.#waiting = null
    })
    await Promise.race([...this.#running, this.#waiting])
  }

  /** Returns the number of jobs that failed since the last call. */
  takeFailed(): number {
    const failed = this.#failed
    this.#failed = 0
    return failed
  }
}
