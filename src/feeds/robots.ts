// Parses robots.txt files and applies their rules.

/** Maximum number of characters read from a robots.txt. */
const MAX_LENGTH = 500_000
/** Maximum number of rules kept from a robots.txt. */
const MAX_RULES = 2000
/** Maximum length of a rule's pattern, in characters. Rules with a longer pattern are ignored. */
const MAX_PATTERN = 500
/** Maximum number of parts between wildcards to compare. Later parts are ignored. */
const MAX_WILDCARDS = 10

type Rule = { allow: boolean; pattern: string }

/** The robots.txt rules for our user agent. */
export type Robots = readonly Rule[]

/**
 * Parses the rules for a user agent: the group that names the agent, or else the group for all agents.
 *
 * @param agent Name of the user agent in lower case.
 * @see https://www.rfc-editor.org/rfc/rfc9309
 */
export function parseRobots(text: string, agent: string): Robots {
  const groups = new Map<string, Rule[]>()
  /** User agents of the current group, limited to ours and `*`, because a group may name thousands. */
  let names: string[] = []
  let isHeader = false
  let rules = 0
  for (const line of text.slice(0, MAX_LENGTH).split(/\r\n?|\n/)) {
    const [, field, value = ''] = /^\s*([\w-]+)\s*:\s*([^#]*)/.exec(line) ?? []
    const name = field?.toLowerCase()
    if (name === 'user-agent') {
      if (!isHeader) names = []
      isHeader = true
      const named = value.trim().toLowerCase()
      if ((named !== agent && named !== '*') || names.includes(named)) continue
      names.push(named)
      if (!groups.has(named)) groups.set(named, [])
    } else if (name === 'allow' || name === 'disallow') {
      isHeader = false
      const pattern = value.trim()
      if (names.length === 0 || pattern === '' || pattern.length > MAX_PATTERN) continue
      if (rules++ >= MAX_RULES) break
      for (const of of names) groups.get(of)?.push({ allow: name === 'allow', pattern })
    }
  }
  return groups.get(agent) ?? groups.get('*') ?? []
}

/**
 * Returns whether the rules allow a URL to be fetched. The longest matching rule wins, and `Allow` wins a
 * tie.
 */
export function isAllowed(robots: Robots, url: string): boolean {
  const { pathname, search } = new URL(url)
  const path = pathname + search
  let best: Rule | null = null
  for (const rule of robots) {
    if (!matches(rule.pattern, path)) continue
    const longer = best === null ? 1 : rule.pattern.length - best.pattern.length
    if (longer > 0 || (longer === 0 && rule.allow)) best = rule
  }
  return best?.allow ?? true
}

/**
 * Returns whether a robots.txt pattern matches a path. `*` matches any text, and a final `$` anchors the
 * pattern at the end of the path.
 */
function matches(pattern: string, path: string): boolean {
  const isExact = pattern.endsWith('$')
  const [first = '', ...rest] = (isExact ? pattern.slice(0, -1) : pattern).split('*').slice(0, MAX_WILDCARDS)
  if (!path.startsWith(first)) return false
  let at = first.length
  for (const part of rest) {
    const found = path.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  if (!isExact) return true
  const last = rest.at(-1)
  return last === undefined ? at === path.length : last === '' || path.endsWith(last)
}
