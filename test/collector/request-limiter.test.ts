import { expect, test, vi } from 'vitest'
import { RequestLimiter } from '../../src/collector/request-limiter.ts'

vi.useFakeTimers()

const GAP_MS = 1000
const aLimiter = (limit = 6) => new RequestLimiter({ limit, gapMs: () => GAP_MS, now: Date.now })

/**
 * Waits until the limiter permits a request to the site, appends the site to `order` and returns the function
 * that ends the request.
 */
function enter(limiter: RequestLimiter, site: string, order: string[]) {
  return limiter.enter(site).then((leave) => {
    order.push(site)
    return leave
  })
}

test('enter() waits before the first request, because an earlier limiter may have just made one', async () => {
  const order: string[] = []
  void enter(aLimiter(), 'a', order)
  await vi.advanceTimersByTimeAsync(GAP_MS - 1)
  expect(order).toEqual([])
  await vi.advanceTimersByTimeAsync(1)
  expect(order).toEqual(['a'])
})

test('enter() allows one request at a time to each site, with a gap after each request', async () => {
  const order: string[] = []
  const limiter = aLimiter()
  const first = enter(limiter, 'a', order)
  void enter(limiter, 'a', order)
  await vi.advanceTimersByTimeAsync(5 * GAP_MS)
  expect(order).toEqual(['a'])
  ;(await first)()
  await vi.advanceTimersByTimeAsync(GAP_MS - 1)
  expect(order).toEqual(['a'])
  await vi.advanceTimersByTimeAsync(1)
  expect(order).toEqual(['a', 'a'])
})

test('enter() allows no more concurrent requests than its limit', async () => {
  const order: string[] = []
  const limiter = aLimiter(2)
  const [first] = ['a', 'b', 'c'].map((site) => enter(limiter, site, order))
  await vi.advanceTimersByTimeAsync(GAP_MS)
  expect(order).toEqual(['a', 'b'])
  ;(await first)?.()
  await vi.advanceTimersByTimeAsync(0)
  expect(order).toEqual(['a', 'b', 'c'])
})
