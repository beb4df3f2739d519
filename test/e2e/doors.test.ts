// Signs up and unsubscribes in a real browser, using only the keyboard, with and without JavaScript.
import type { BrowserContext, Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { untilReady } from '../../dev/local/until.ts'
import { deriveLinkKey, tokenSigner } from '../../src/subscribers/token.ts'
import { faultsOf, widthIn } from './axe.ts'
import { browser } from './browser.ts'
import { addressOf, printed, startService } from './service.ts'
import { stateDir } from './state-dir.ts'

const LOCAL_LINK_SECRET = 'local-link-secret-for-this-machine-only'

/** Opens a window that records all requested origins and all violations of the content security policy. */
async function aWindow(javaScriptEnabled: boolean) {
  const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 640, height: 800 } })
  onTestFinished(() => context.close())
  const origins = new Set<string>()
  const breaches: string[] = []
  context.on('request', (request) => origins.add(new URL(request.url()).origin))
  context.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) breaches.push(message.text())
  })
  return { page: await context.newPage(), context, origins, breaches }
}

/** Presses Tab until the element with this name has the focus. @throws If ten presses do not reach it. */
async function tabTo(page: Page, role: 'textbox' | 'button', name: string): Promise<void> {
  const wanted = page.getByRole(role, { name })
  for (let presses = 0; presses < 10; presses++) {
    await page.keyboard.press('Tab')
    if ((await wanted.and(page.locator(':focus')).count()) === 1) return
  }
  throw new Error(`Cannot reach "${name}" by keyboard`)
}

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor()

/** Returns the accessibility tree of a page's `main` element. */
const heard = (page: Page) => page.getByRole('main').ariaSnapshot()

/**
 * Expects no horizontal scrolling at a width of 320 pixels and, if scripts run, no accessibility fault.
 * Axe-core itself needs scripts.
 */
async function expectEasy(page: Page, scripts = true): Promise<void> {
  if (scripts) expect(await faultsOf(page)).toEqual([])
  expect(await widthIn(page, 320)).toBe(320)
  await page.setViewportSize({ width: 640, height: 800 })
}

async function confirmLink(mailbox: string, to: string): Promise<string> {
  return untilReady('the letter that asks to confirm', async () => {
    const { messages } = (await (await fetch(`${mailbox}/api/messages?to=${to}`)).json()) as {
      messages: { text: string }[]
    }
    return /http\S+\/confirm\/\S+/.exec(messages[0]?.text ?? '')?.[0] ?? null
  })
}

async function leaveLink(worker: string, confirm: string): Promise<string> {
  const sign = await tokenSigner(await deriveLinkKey(LOCAL_LINK_SECRET, 'test'))
  const subscriberId = confirm.split('/').at(-1)?.split('.')[4] ?? ''
  return `${worker}/unsubscribe/${await sign({ purpose: 'unsubscribe', subscriberId, epoch: 0, expiresAt: null })}`
}

async function expectPrivate(context: BrowserContext, origins: Set<string>, worker: string): Promise<void> {
  expect([...origins]).toEqual([worker])
  expect(await context.cookies()).toEqual([])
}

test('a reader can sign up, confirm and unsubscribe with the keyboard alone, with and without JavaScript', async () => {
  const service = startService({ STATE_DIR: stateDir }, ['--empty'])
  await printed(service, 'Ctrl-C')
  const worker = addressOf(service, 'Sign up')
  const mailbox = addressOf(service, 'Mailbox')
  for (const scripts of [true, false]) {
    const { page, context, origins, breaches } = await aWindow(scripts)
    const email = `keyboard-${scripts}@readers.example`
    await page.goto(worker)
    await expectEasy(page, scripts)

    await tabTo(page, 'textbox', 'Your email address')
    await page.keyboard.type('nobody')
    await page.keyboard.press('Enter')
    expect(await page.locator('#email:invalid').count()).toBe(1)
    await page.keyboard.press('ControlOrMeta+A')
    for (const asked of ['once', 'again']) {
      if (asked === 'again') {
        await page.goto(worker)
        await tabTo(page, 'textbox', 'Your email address')
      }
      await page.keyboard.type(email)
      await page.keyboard.press('Enter')
      await heading(page, 'Check your inbox')
      expect(new URL(page.url()).pathname).toBe(scripts ? '/' : '/subscribe')
      const said = await heard(page)
      expect(said).toContain(
        '- main:\n  - heading "Check your inbox" [level=1]\n  - paragraph: If this address can receive the digest, an email with a confirmation link is on its way. The link works for seven days.',
      )
      expect(said).toContain(`- definition: ${email}`)
      expect(said).toContain(`- textbox "Your email address": ${email}`)
    }
    if (scripts) expect(await page.evaluate('document.activeElement.tagName')).toBe('H1')
    await expectEasy(page, scripts)

    const confirm = await confirmLink(mailbox, email)
    await page.goto(confirm)
    await expectEasy(page, scripts)
    await tabTo(page, 'button', 'Confirm your subscription')
    await page.keyboard.press('Enter')
    await heading(page, 'You are subscribed')
    await expectEasy(page, scripts)

    await page.goto(await leaveLink(worker, confirm))
    await expectEasy(page, scripts)
    await tabTo(page, 'button', 'Unsubscribe')
    await page.keyboard.press('Enter')
    await heading(page, 'You are unsubscribed')
    await expectEasy(page, scripts)
    await expectPrivate(context, origins, worker)
    expect(breaches).toEqual([])
  }

  const { page, context, origins } = await aWindow(true)
  for (const path of ['/nothing', '/confirm/forged', '/unsubscribe/forged', '/digests/2020-01-01']) {
    const answer = await page.goto(worker + path)
    expect(answer?.status()).toBe(404)
    await expectEasy(page)
  }
  await page.goto(worker)
  await page.evaluate("document.querySelector('form').noValidate = true")
  await tabTo(page, 'textbox', 'Your email address')
  await page.keyboard.type('nobody')
  await page.keyboard.press('Enter')
  await page.getByRole('alert').waitFor()
  expect(await page.evaluate('document.activeElement.id')).toBe('email')
  expect(await heard(page)).toContain('- alert: This does not look like an email address.')
  await expectEasy(page)
  await expectPrivate(context, origins, worker)
})
