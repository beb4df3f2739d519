import { expect, test } from 'vitest'
import { Signup } from '../../src/subscribers/subscriber.ts'

test('Signup refuses an address that is not a string', () => {
  expect(Signup.safeParse({ email: ['ada@readers.example'] }).success).toBe(false)
  expect(Signup.safeParse({}).success).toBe(false)
})
