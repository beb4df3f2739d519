import { fileURLToPath } from 'node:url'
import { unstable_readConfig } from 'wrangler'
import * as z from 'zod'

/** What wrangler throws of a file that is no TOML. */
const Unreadable = z.object({ message: z.string(), location: z.object({ line: z.number() }) })

/** What is read of wrangler.toml. */
type WranglerToml = {
  vars: Record<string, unknown>
  d1_databases: { binding: string; database_name?: string | undefined }[]
}

/**
 * wrangler.toml, as wrangler reads it.
 *
 * @throws When the file is not valid, naming the line if it is no TOML.
 */
export function readWranglerToml(): WranglerToml {
  const config = fileURLToPath(new URL('../../wrangler.toml', import.meta.url))
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

/** The `[vars]` of wrangler.toml. @throws As `readWranglerToml()`. */
export const readVars = () => readWranglerToml().vars
