import { expect, test } from 'vitest'
import { Signup } from '../../src/subscribers/subscriber.ts'

test('Signup rejects an address that is missing or not a string', () => {
  expect(Signup.safeParse({ email: ['ada@readers.example'] }).success).toBe(false)
  expect(Signup.safeParse({}).success).toBe(false)
})
