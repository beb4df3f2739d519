import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { expect, onTestFinished, test, vi } from 'vitest'
import { lockState } from '../../../dev/local/lock.ts'
import { isZombie } from '../../../dev/processes.ts'

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lock-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

test('lockState() rejects a folder while another running process holds its lock', () => {
  const folder = aFolder()
  const release = lockState(folder, process.ppid)
  expect(() => lockState(folder)).toThrow(
    `Cannot use ${folder}: process ${process.ppid} is using it. Stop it first, or set STATE_DIR to another folder`,
  )
  release()
  lockState(folder)()
  expect(readdirSync(folder)).toEqual([])
})

test('lockState() replaces an invalid lock and the lock of a process that has ended', () => {
  const folder = aFolder()
  const { pid } = spawnSync(process.execPath, ['--version'])
  for (const left of [String(pid), '', 'nonsense']) {
    writeFileSync(join(folder, 'lock'), left)
    const release = lockState(folder)
    expect(readdirSync(folder)).toEqual(['lock'])
    release()
  }
})

test('lockState() replaces the lock of a zombie process', async () => {
  const folder = aFolder()
  // The shell replaces itself with `cat`, which never waits for its child. The child ends later, when its
  // pipe is closed, and remains a zombie.
  const script = 'read line <&3 & echo $!; exec cat 3<&-'
  const parent = spawn('sh', ['-c', script], { stdio: ['pipe', 'pipe', 'inherit', 'pipe'] })
  onTestFinished(() => void parent.kill())
  const [line] = await once(parent.stdout as Readable, 'data')
  const zombie = Number(String(line))
  parent.stdin?.write('are you cat?\n')
  await once(parent.stdout as Readable, 'data')
  const pipe = parent.stdio[3] as Writable
  pipe.end()
  await vi.waitFor(() => expect(isZombie(zombie)).toBe(true), { timeout: 10_000 })
  writeFileSync(join(folder, 'lock'), String(zombie))
  lockState(folder)()
  expect(readdirSync(folder)).toEqual([])
})

test('lockState() creates the folder if it does not exist', () => {
  const folder = join(aFolder(), 'state')
  lockState(folder)
  expect(existsSync(join(folder, 'lock'))).toBe(true)
})
