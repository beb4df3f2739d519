// Launches a browser for screenshots and browser tests. Prefers an installed browser to the Chromium from
// npm.
import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

/** Usual paths of Chromium, Chrome and Edge on Linux, macOS and Windows. */
const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap(
    (folder) =>
      folder === undefined
        ? []
        : [
            `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
            `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
          ],
  ),
]
/**
 * Usual paths of the NSS library, which Chromium needs. If it is missing, the npm package unpacks its own
 * copy.
 */
const NSS = [
  '/usr/lib/x86_64-linux-gnu/libnss3.so',
  '/usr/lib/aarch64-linux-gnu/libnss3.so',
  '/usr/lib64/libnss3.so',
  '/usr/lib/libnss3.so',
]
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--renderer-process-limit=1', // a single renderer, because starting a process for each page takes longer than showing the page
]

/**
 * Starts a headless browser, which the caller must close. `BROWSER_PATH` selects another browser, and
 * `BROWSER_PATH=npm` selects the Chromium from npm.
 *
 * @throws If no browser is found or the browser does not start.
 */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await findBrowser(), args: FLAGS })
}

/**
 * Returns the path of the browser, and unpacks the Chromium from npm if it is needed. Two processes must not
 * unpack it into the same temporary folder at the same time, because the second one might start a
 * half-written file.
 *
 * @throws If no browser is found.
 */
export async function findBrowser(): Promise<string> {
  const path = process.env.BROWSER_PATH || INSTALLED.find(existsSync)
  if (path !== undefined && path !== 'npm') return path
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('Cannot find a browser: install Chrome or Chromium, or set BROWSER_PATH')
  }
  return unpackBrowser()
}

/**
 * Unpacks the Chromium from npm into the temporary folder, unless it is already there. This Chromium runs
 * only on x64 Linux.
 */
async function unpackBrowser(): Promise<string> {
  if (!NSS.some(existsSync)) process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs22.x' // the package reads this variable when it is loaded
  const { default: packed } = await import('@sparticuz/chromium')
  // Do not use the package's own flags, which are for AWS Lambda. They make Chromium run in a single process,
  // which exits when a browser context is closed.
  return packed.executablePath()
}
