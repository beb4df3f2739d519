// Unpacks the browser before test files run, because several of them may start it at the same time.
import { findBrowser } from '../../dev/browser.ts'

export default async function unpackBrowser(): Promise<void> {
  await findBrowser()
}
