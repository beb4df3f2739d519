import { statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import * as z from 'zod'
import { EnvironmentVariables } from '../../src/config/schema.ts'

// Loaded with `require()`, because `import` would search wrangler's 15 MB for the names of its exports.
const { unstable_readConfig } = createRequire(import.meta.url)('wrangler') as typeof import('wrangler')

const WRANGLER_TOML = fileURLToPath(new URL('../../wrangler.toml', import.meta.url))

const LOOK_EVERY_MS = 500

/** Error that wrangler throws for invalid TOML. */
const Unreadable = z.object({ message: z.string(), location: z.object({ line: z.number() }) })

/** Route of the Worker: a host name, or a pattern such as `example.com/*`. */
export type Route = string | { pattern: string }

/** Settings in wrangler.toml that the development tools use. */
type WranglerToml = {
  vars: Record<string, unknown>
  d1_databases: { binding: string; database_name?: string | undefined }[]
  route?: Route | undefined
  routes?: Route[] | undefined
}

/**
 * Reads wrangler.toml as wrangler does.
 *
 * @throws If the file is invalid TOML, with the line number in the message. Also throws for an unknown
 * variable, because its name may be misspelt.
 */
export function readWranglerToml(file: string = WRANGLER_TOML): WranglerToml {
  const config = parse(file)
  const unknown = Object.keys(config.vars).filter((name) => !(name in EnvironmentVariables.shape))
  if (unknown.length === 0) return config
  throw new Error(
    `Cannot use ${unknown.join(', ')} in wrangler.toml: check the spelling, because no such variable exists`,
  )
}

/**
 * Returns the `[vars]` of wrangler.toml.
 *
 * @throws Under the same conditions as `readWranglerToml()`.
 */
export const readVars = () => readWranglerToml().vars

/**
 * Watches wrangler.toml or another file for changes. Polls the modification time, because many editors
 * replace the file instead of writing to it.
 *
 * @returns A function that stops watching.
 */
export function watchWranglerToml(onChange: () => void, file: string = WRANGLER_TOML): () => void {
  const lastChange = () => statSync(file, { throwIfNoEntry: false })?.mtimeMs
  let seen = lastChange()
  const timer = setInterval(() => {
    const now = lastChange()
    if (now === undefined || now === seen) return // undefined while an editor is replacing the file
    seen = now
    onChange()
  }, LOOK_EVERY_MS)
  return () => clearInterval(timer)
}

function parse(config: string): WranglerToml {
  try {
    return unstable_readConfig({ config }, { hideWarnings: true })
  } catch (error) {
    const { data } = Unreadable.safeParse(error)
    if (data === undefined) throw error
    throw new Error(`Cannot read wrangler.toml, near line ${data.location.line}: ${data.message}`, {
      cause: error,
    })
  }
}
