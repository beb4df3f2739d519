// Posts letters in a bare loop that keeps no records, to establish a lower bound for the time of a delivery.

/**
 * Parameters of a run: the mailbox's URL, the number of letters in total and per call, a letter's size in
 * bytes, and a request body.
 */
export type Trial = { mailbox: string; letters: number; perCall: number; bytes: number; body?: string }

/**
 * Posts the same request body repeatedly, one call at a time. Runs in the Workers runtime.
 *
 * @throws If the mailbox does not accept every letter.
 */
export async function postInALoop({ mailbox, letters, perCall, body = '' }: Trial): Promise<void> {
  const bytes = new TextEncoder().encode(body)
  for (let sent = 0; sent < letters; sent += perCall) {
    const response = await fetch(`${mailbox}/emails/batch`, {
      method: 'POST',
      body: bytes,
      headers: {
        Authorization: 'Bearer re_local',
        'Content-Type': 'application/json',
        'Idempotency-Key': crypto.randomUUID(),
        'User-Agent': 'bench',
        'x-batch-validation': 'permissive',
      },
    })
    const { data } = (await response.json()) as { data: unknown[] }
    if (data.length !== perCall)
      throw new Error('Cannot measure the bare loop: the mailbox did not accept every letter')
  }
}
