// Bundles the Worker once for all rows, as a deploy does.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const PROJECT = fileURLToPath(new URL('../..', import.meta.url))
const WRANGLER = fileURLToPath(new URL('../../node_modules/wrangler/bin/wrangler.js', import.meta.url))

/**
 * Bundles a Worker with wrangler.
 *
 * @param entry Path of its main file, from the project's root.
 * @param outDir Folder for wrangler's output.
 * @returns The bundle's source.
 */
export function bundleWorker(entry: string, outDir: string, project = PROJECT): string {
  const args = [WRANGLER, 'deploy', entry, '--dry-run', '--outdir', outDir]
  execFileSync(process.execPath, args, {
    cwd: project,
    stdio: 'pipe',
    env: { ...process.env, CI: '1', CLOUDFLARE_CF_FETCH_ENABLED: 'false', WRANGLER_SEND_METRICS: 'false' },
  })
  return readFileSync(join(outDir, `${entry.replace(/^.*\//, '').replace(/\.tsx?$/, '')}.js`), 'utf8')
}
