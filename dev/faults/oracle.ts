// What the mailbox has on record, held against who was to get a letter. The product's own database is not asked.

/** The mailbox's totals. */
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

/** What became of those who were to get a letter. */
export type DeliveryVerdict = {
  /** Eligible and never accepted. */
  lost: number
  /** Accepted twice or more, eligible or not. */
  doubled: number
  /** Accepted without being eligible. */
  strangers: number
}

export type CallSeen = {
  n: number
  at: number
  key: string | null
  status: number
  count: number
  accepted: number
  hash: string | null
  fault: string | null
  replayed: boolean
}

/** Asks a mailbox. */
export async function ask<T>(url: string, init?: RequestInit): Promise<T> {
  const response = await fetch(url, init)
  if (!response.ok)
    throw new Error(`${response.status} of ${new URL(url).pathname}: ${await response.text()}`)
  return (await response.json()) as T
}

export const totalsOf = (mailbox: string) => ask<Totals>(`${mailbox}/api/accounts?summary=1`)

export const callsOf = async (mailbox: string) =>
  (await ask<{ calls: CallSeen[] }>(`${mailbox}/api/calls?limit=10000`)).calls.reverse()

/** Sets the faults of a mailbox; none lifts them. */
export const setFaults = (
  mailbox: string,
  rules: readonly Record<string, unknown>[],
  seed = 1,
  badAddresses: readonly string[] = [],
) => ask(`${mailbox}/api/faults`, { method: 'POST', body: JSON.stringify({ seed, rules, badAddresses }) })

export const setMailbox = (mailbox: string, settings: Record<string, unknown>) =>
  ask(`${mailbox}/api/settings`, { method: 'PATCH', body: JSON.stringify(settings) })

/** How often each address was accepted for a digest. */
export async function countsOf(mailbox: string, day: string): Promise<Map<string, number>> {
  const { accounts } = await ask<{ accounts: { address: string; accepted: number }[] }>(
    `${mailbox}/api/accounts?digest=${day}`,
  )
  return new Map(accounts.map(({ address, accepted }) => [address, accepted]))
}

/** Holds the record of a digest against the addresses that were to get it. */
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
