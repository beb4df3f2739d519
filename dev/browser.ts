// A browser for pictures and browser tests: the system's Chromium, else the one that npm brings.
import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const SYSTEM_CHROMIUM = '/usr/bin/chromium'
/** A library that Chromium needs; where it is missing, the package unpacks its own. */
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
]

/** Starts a headless browser; whoever starts it closes it. */
export async function launchBrowser(): Promise<Browser> {
  if (existsSync(SYSTEM_CHROMIUM)) return chromium.launch({ executablePath: SYSTEM_CHROMIUM, args: FLAGS })
  if (!NSS.some(existsSync)) process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs22.x'
  const { default: packed } = await import('@sparticuz/chromium') // looks at the variable when it is loaded
  return chromium.launch({
    executablePath: await packed.executablePath(),
    args: [...packed.args.filter((flag) => !flag.startsWith('--headless')), ...FLAGS],
  })
}
