// The browser of a file of tests.
import { afterAll } from 'vitest'
import { launchBrowser } from '../../dev/browser.ts'

export const browser = await launchBrowser()
afterAll(() => browser.close())
