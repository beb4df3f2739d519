// Determines a call's fault from the rules, the seed, the call's number and the time.
import type { FaultPlan, FaultRule } from './fault-rules.ts'

export type SendPath = '/emails' | '/emails/batch'

/** Active faults. */
export type Faults = {
  set(plan: FaultPlan, now: number): void
  /** Counts a call to an endpoint and returns the call's fault, or null if no rule matches. */
  next(path: SendPath, now: number): FaultRule | null
  /**
   * Returns the seed, the number of calls, the bad addresses, and the active rules with the number of times
   * that each was applied.
   */
  show(): { seed: number; calls: number; rules: (FaultRule & { struck: number })[]; badAddresses: string[] }
  /** Rejected addresses: those in the plan, and those added by `bad-address` rules. */
  bad: Set<string>
  lift(): void
}

/** Creates an empty set of faults. */
export function createFaults(): Faults {
  let plan: FaultPlan = { seed: 1, rules: [], badAddresses: [] }
  let since = 0
  let calls = { all: 0, '/emails': 0, '/emails/batch': 0 }
  let struck: number[] = []
  const bad = new Set<string>()

  const start = (next: FaultPlan, now: number) => {
    plan = next
    since = now
    calls = { all: 0, '/emails': 0, '/emails/batch': 0 }
    struck = plan.rules.map(() => 0)
    bad.clear()
    for (const address of plan.badAddresses) bad.add(address)
  }

  return {
    bad,
    set: start,
    next(path, now) {
      calls.all += 1
      calls[path] += 1
      for (const [index, rule] of plan.rules.entries()) {
        const times = struck[index] ?? 0
        if (times >= (rule.times ?? Number.POSITIVE_INFINITY)) continue
        if (rule.path !== undefined && rule.path !== path) continue
        const call = calls[rule.path ?? 'all']
        if (!applies(rule, call, now - since)) continue
        if (rule.rate !== undefined && chance(plan.seed, index, call) >= rule.rate) continue
        struck[index] = times + 1
        return rule.kind === 'outage' ? outage(call) : rule
      }
      return null
    },
    show: () => ({
      seed: plan.seed,
      calls: calls.all,
      rules: plan.rules.map((rule, index) => ({ ...rule, struck: struck[index] ?? 0 })),
      badAddresses: [...bad],
    }),
    lift: () => start({ seed: plan.seed, rules: [], badAddresses: [] }, 0),
  }
}

function applies(rule: FaultRule, call: number, ms: number): boolean {
  if (rule.calls !== undefined && !rule.calls.includes(call)) return false
  if (call < (rule.from ?? 0) || call > (rule.until ?? Number.POSITIVE_INFINITY)) return false
  return ms >= (rule.fromMs ?? 0) && ms < (rule.untilMs ?? Number.POSITIVE_INFINITY)
}

const OUTAGE: readonly FaultRule[] = [
  { kind: 'error', status: 503, form: 'json' },
  { kind: 'error', status: 502, form: 'html' },
  { kind: 'reset' },
]
const outage = (call: number): FaultRule => OUTAGE[call % OUTAGE.length] ?? { kind: 'reset' }

/**
 * Returns a pseudorandom number between 0 and 1 that depends only on the seed, the rule and the call
 * (splitmix32).
 */
export function chance(seed: number, rule: number, call: number): number {
  let x = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(rule + 1, 0x85ebca6b) ^ Math.imul(call, 0xc2b2ae35)) >>> 0
  for (const factor of [0x21f0aaad, 0x735a2d97]) x = Math.imul(x ^ (x >>> 16), factor) >>> 0
  return ((x ^ (x >>> 15)) >>> 0) / 2 ** 32
}
