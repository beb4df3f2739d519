// Checks out an earlier commit of the project, so that a benchmark can compare it with the current code.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const MODULES = fileURLToPath(new URL('../../node_modules', import.meta.url))

/** Parses the option `--before=COMMIT`. Returns null without this option. */
export function commitBefore(options: readonly string[]): string | null {
  return options.find((option) => option.startsWith('--before='))?.replace('--before=', '') ?? null
}

/**
 * Checks out a commit into a temporary folder, links the installed packages, and removes the folder after
 * use.
 *
 * @param use Callback with the path of the checked-out project.
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
