// Bundles the Worker with wrangler, as a deployment does. The fault scenarios that run the Worker share one
// bundle.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const PROJECT = fileURLToPath(new URL('../..', import.meta.url))
const WRANGLER = fileURLToPath(new URL('../../node_modules/wrangler/bin/wrangler.js', import.meta.url))

/**
 * Bundles a Worker with wrangler.
 *
 * @param entry Path of the Worker's entry file, relative to the project's root.
 * @param outDir Output folder.
 * @returns The bundled JavaScript.
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
