// Parses the marks that an email template leaves in the rendered letter.

/**
 * A piece of HTML, or a mark with the nodes between it and its end mark. A mark without an end mark has no
 * nodes.
 */
export type Node = string | { kind: string; of: string; nodes: Node[] }

/** Kinds of marks that have an end mark. */
const KINDS_WITH_END = new Set([
  'section',
  'story',
  'summary',
  'more',
  'run',
  'preferencesNote',
  'short',
  'long',
])

/**
 * Returns a word that occurs in none of the letter's texts, so that a text cannot forge a mark. The same
 * texts always give the same word.
 */
export function secretFor(props: unknown): string {
  const texts = JSON.stringify(props) // letters and digits are never escaped in JSON
  let count = 0
  while (texts.includes(`mark${count}x`)) count++
  return `mark${count}x`
}

/**
 * Parses a rendered letter into nodes.
 *
 * @param expected Expected number of occurrences of each mark, by `kind:of`.
 * @throws {RangeError} If a mark is missing, unexpected, malformed or unbalanced, which is a bug in the
 *   template.
 */
export function parseMarks(html: string, secret: string, expected: ReadonlyMap<string, number>): Node[] {
  const [first = '', ...rest] = html.split(secret)
  const found = new Map<string, number>()
  const open: { kind: string; of: string; nodes: Node[] }[] = [{ kind: '', of: '', nodes: [first] }]
  for (const part of rest) {
    const [all = '', kind = '', of = ''] = /^:(\w+):(\w*);/.exec(part) ?? []
    const here = open.at(-1)
    if (here === undefined || all === '')
      throw new RangeError(`Cannot parse the mark in the letter at "${part.slice(0, 20)}"`)
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
    throw new RangeError('Cannot parse the letter: its marks are unbalanced')
  for (const key of new Set([...found.keys(), ...expected.keys()])) {
    if (found.get(key) !== expected.get(key)) {
      throw new RangeError(
        `Cannot parse the letter: the mark "${key}" occurs ${found.get(key) ?? 0} times instead of ${expected.get(key) ?? 0}`,
      )
    }
  }
  return letter.nodes
}
