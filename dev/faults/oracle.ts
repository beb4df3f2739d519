// Checks the mailbox's record against the readers who should get a letter, without reading the product's
// database.

import type { Call } from '../mailbox/calls.ts'

/** Totals reported by the mailbox. */
export type Totals = {
  calls: number
  refused: Record<string, number>
  replayed: number
  early: number
  keys: number
  keysWithSeveralBodies: number
  bytes: number
  rate: { firstAt: number | null; lastAt: number | null; mean: number; peak: number }
  accepted: number
  addresses: number
  duplicates: number
}

/** Numbers of addresses with a missing, duplicate or unexpected letter. */
export type DeliveryVerdict = {
  /** Number of eligible addresses that got no letter. */
  lost: number
  /** Number of addresses that got more than one letter, eligible or not. */
  doubled: number
  /** Number of addresses that got a letter but were not eligible. */
  strangers: number
}

/** Sends a request and parses the JSON response. @throws If the response status is an error. */
export async function ask<T>(url: string, init?: RequestInit): Promise<T> {
  const response = await fetch(url, init)
  if (!response.ok)
    throw new Error(`${response.status} of ${new URL(url).pathname}: ${await response.text()}`)
  return (await response.json()) as T
}

export const totalsOf = (mailbox: string) => ask<Totals>(`${mailbox}/api/accounts?summary=1`)

export const callsOf = async (mailbox: string) =>
  (await ask<{ calls: Call[] }>(`${mailbox}/api/calls?limit=10000`)).calls.reverse()

/** Replaces a mailbox's fault rules and bad addresses. An empty list removes them. */
export const setFaults = (
  mailbox: string,
  rules: readonly Record<string, unknown>[],
  seed = 1,
  badAddresses: readonly string[] = [],
) => ask(`${mailbox}/api/faults`, { method: 'POST', body: JSON.stringify({ seed, rules, badAddresses }) })

export const setMailbox = (mailbox: string, settings: Record<string, unknown>) =>
  ask(`${mailbox}/api/settings`, { method: 'PATCH', body: JSON.stringify(settings) })

/** Returns how many of a digest's letters the mailbox accepted for each address. */
export async function countsOf(mailbox: string, day: string): Promise<Map<string, number>> {
  const { accounts } = await ask<{ accounts: { address: string; accepted: number }[] }>(
    `${mailbox}/api/accounts?digest=${day}`,
  )
  return new Map(accounts.map(({ address, accepted }) => [address, accepted]))
}

/** Compares a digest's accepted letters with the addresses that should have received it. */
export function judgeDelivery(
  counts: ReadonlyMap<string, number>,
  eligible: Iterable<string>,
): DeliveryVerdict {
  let lost = 0
  let known = 0
  for (const address of eligible) {
    if (counts.has(address)) known++
    else lost++
  }
  let doubled = 0
  for (const count of counts.values()) if (count > 1) doubled++
  return { lost, doubled, strangers: counts.size - known }
}
