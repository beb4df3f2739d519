// Imports feeds from an OPML list.
import { addSources } from '../../d1/sources/change-sources.ts'
import { newSource } from '../../d1/sources/new-source.ts'
import { DigestError } from '../../errors.ts'
import { parseOpml } from '../../feeds/opml.ts'

export type OpmlImport = {
  /** Number of feeds found in the list, including rejected ones. */
  found: number
  added: number
  known: number
  rejected: { line?: number; url?: string; reason: string }[]
}

/**
 * Adds the feeds of an OPML list that are not yet sources. Importing the same list again changes nothing.
 *
 * @param findFault Returns why a URL must not be requested, or null if it may be requested.
 * @throws {DigestError} `invalid` if the text is not OPML.
 */
export async function importOpml(
  db: D1Database,
  text: string,
  { findFault, now }: { findFault: (url: string) => string | null; now: Date },
): Promise<OpmlImport> {
  const { isOpml, found, rejected } = parseOpml(text)
  if (!isOpml)
    throw new DigestError(
      'invalid',
      'Cannot import the list: the body must be OPML, such as an export from a feed reader',
    )
  const faults = found.flatMap(({ url }) => {
    const fault = findFault(url)
    return fault === null ? [] : [{ url, reason: `the address ${fault}` }]
  })
  const refused = new Set(faults.map(({ url }) => url))
  const usable = found.filter(({ url }) => !refused.has(url))
  const added = await addSources(
    db,
    usable.map(({ url, ...settings }) => newSource(url, settings)),
    { origin: 'api', now },
  )
  return {
    found: found.length + rejected.length,
    added,
    known: usable.length - added,
    rejected: [...rejected, ...faults],
  }
}
