// Cuts a rendered letter at the marks that its template left in it.

/** A stretch of HTML, or what stands between two marks. */
export type Node = string | { kind: string; of: string; nodes: Node[] }

/** Marks with something in between; the others stand alone. */
const KINDS_WITH_END = new Set(['section', 'story', 'summary', 'more', 'run', 'choice'])

/**
 * A word that occurs in none of the texts, so that no text can forge a mark. The same texts give the same
 * word: a counter goes up until it is absent.
 */
export function secretFor(props: unknown): string {
  const texts = JSON.stringify(props) // letters and digits are never escaped in JSON
  let count = 0
  while (texts.includes(`mark${count}x`)) count++
  return `mark${count}x`
}

/**
 * Cuts the letter into stretches.
 *
 * @param expected How often each mark must stand in the letter, by `kind:of`.
 * @throws {RangeError} When a mark is missing, left over or unbalanced: the template is broken.
 */
export function parseMarks(html: string, secret: string, expected: ReadonlyMap<string, number>): Node[] {
  const [first = '', ...rest] = html.split(secret)
  const found = new Map<string, number>()
  const open: { kind: string; of: string; nodes: Node[] }[] = [{ kind: '', of: '', nodes: [first] }]
  for (const part of rest) {
    const [all = '', kind = '', of = ''] = /^:(\w+):(\w*);/.exec(part) ?? []
    const here = open.at(-1)
    if (here === undefined || all === '')
      throw new RangeError(`Cannot cut the letter at a mark with "${part.slice(0, 20)}"`)
    const after = part.slice(all.length)
    if (kind === 'end') {
      open.pop()
      open.at(-1)?.nodes.push(after)
      continue
    }
    const node = { kind, of, nodes: [] as Node[] }
    here.nodes.push(node)
    found.set(`${kind}:${of}`, (found.get(`${kind}:${of}`) ?? 0) + 1)
    if (KINDS_WITH_END.has(kind)) {
      open.push(node)
      node.nodes.push(after)
    } else {
      here.nodes.push(after)
    }
  }
  const [letter] = open
  if (letter === undefined || open.length > 1)
    throw new RangeError('Cannot cut the letter as its marks are unbalanced')
  for (const key of new Set([...found.keys(), ...expected.keys()])) {
    if (found.get(key) !== expected.get(key)) {
      throw new RangeError(
        `Cannot cut the letter as the mark "${key}" stands in it ${found.get(key) ?? 0} times, not ${expected.get(key) ?? 0}`,
      )
    }
  }
  return letter.nodes
}
