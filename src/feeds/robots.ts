// Reads and applies the rules in a robots.txt.

/** Maximum length of a robots.txt that is read, in characters. */
const MAX_LENGTH = 500_000
/** Maximum number of rules that are kept. */
const MAX_RULES = 2000
/** Maximum length of a pattern, in characters, and maximum number of its wildcards. */
const MAX_PATTERN = 500
const MAX_WILDCARDS = 10

type Rule = { allow: boolean; pattern: string }

/** Rules for our agent. */
export type Robots = readonly Rule[]

/**
 * Reads the rules for an agent: the rules of the group that names the agent, or else the rules for all
 * agents.
 *
 * @param agent Name of the agent in lower case.
 * @see https://www.rfc-editor.org/rfc/rfc9309
 */
export function parseRobots(text: string, agent: string): Robots {
  const groups = new Map<string, Rule[]>()
  /** Names in the current group. Names of other agents are left out, because there may be thousands. */
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

/** Returns whether the rules allow a page. The longest matching rule decides, and allowing wins a tie. */
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
 * Returns whether a pattern matches the start of a path, in linear time. `*` matches any text, and a final
 * `$` matches the end of the path.
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
