// Launches one browser for all tests of a file.
import { afterAll } from 'vitest'
import { launchBrowser } from '../../dev/browser.ts'

export const browser = await launchBrowser()
afterAll(() => browser.close())
