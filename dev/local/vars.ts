import { fileURLToPath } from 'node:url'
import { unstable_readConfig } from 'wrangler'

/** The `[vars]` of wrangler.toml, as wrangler reads them. @throws When the file is not valid. */
export function readVars(): Record<string, unknown> {
  const config = fileURLToPath(new URL('../../wrangler.toml', import.meta.url))
  return unstable_readConfig({ config }, { hideWarnings: true }).vars
}
