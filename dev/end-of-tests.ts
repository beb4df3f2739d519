// A Vitest reporter that ends a run after its last test. The pool of the Worker's tests occasionally loses the message that
// its last file has ended, and the run would then wait for ever.
import { writeFileSync } from 'node:fs'
import type { Reporter, TestSpecification, Vitest } from 'vitest/node'

/** How long Vitest may take to end by itself after the last test. */
const PATIENCE_MS = 10_000

export default class EndOfTests implements Reporter {
  #vitest: Vitest | null = null
  #filesLeft = 0
  #timer: NodeJS.Timeout | undefined

  onInit(vitest: Vitest): void {
    this.#vitest = vitest
  }

  onTestRunStart(files: readonly TestSpecification[]): void {
    this.#filesLeft = files.length
  }

  onTestModuleEnd(): void {
    this.#filesLeft -= 1
    if (this.#filesLeft === 0) this.#timer = setTimeout(() => this.#end(), PATIENCE_MS)
  }

  onTestRunEnd(): void {
    clearTimeout(this.#timer)
  }

  /** Writes the counts, in the form of Vitest's JSON reporter if it is in use, and ends the process. */
  #end(): void {
    const modules = this.#vitest?.state.getTestModules() ?? []
    const states = modules.flatMap(({ children }) =>
      [...children.allTests()].map((test) => test.result().state),
    )
    const broken = modules.filter((module) => module.errors().length > 0).length
    const errors = this.#vitest?.state.getUnhandledErrors().length ?? 0
    const numPassedTests = states.filter((state) => state === 'passed').length
    const failed = states.filter((state) => state === 'failed' || state === 'pending').length
    const numFailedTests = failed + broken + errors
    const { outputFile } = this.#vitest?.config ?? {}
    const json = typeof outputFile === 'object' ? outputFile.json : undefined
    if (json !== undefined) writeFileSync(json, JSON.stringify({ numPassedTests, numFailedTests }))
    console.log(`Vitest did not end by itself: ${numPassedTests} passed, ${numFailedTests} failed`)
    process.exit(numFailedTests === 0 ? 0 : 1)
  }
}
