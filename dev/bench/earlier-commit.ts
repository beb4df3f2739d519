// Checks out an earlier commit of the project, which a bench compares with the current code.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const MODULES = fileURLToPath(new URL('../../node_modules', import.meta.url))

/** Returns the commit in the option `--before=COMMIT`, or null if the option is missing. */
export function commitBefore(options: readonly string[]): string | null {
  return options.find((option) => option.startsWith('--before='))?.replace('--before=', '') ?? null
}

/**
 * Checks out a commit in a temporary folder that uses the packages installed here, and removes the folder after use.
 *
 * @param use Receives the path of the folder.
 */
export function withCommit<T>(commit: string, use: (project: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-commit-'))
  const project = join(folder, 'project')
  try {
    execFileSync('git', ['worktree', 'add', '--quiet', '--detach', project, commit])
    try {
      symlinkSync(MODULES, join(project, 'node_modules'))
      return use(project)
    } finally {
      execFileSync('git', ['worktree', 'remove', '--force', project])
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
