import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { lockState } from '../../../dev/local/lock.ts'

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lock-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

test('lockState() refuses a folder that a running process has, until it is free again', () => {
  const folder = aFolder()
  const release = lockState(folder, process.ppid)
  expect(() => lockState(folder)).toThrow(
    `Cannot use ${folder}: process ${process.ppid} does. Stop it first, or set STATE_DIR to another folder`,
  )
  release()
  lockState(folder)()
  expect(readdirSync(folder)).toEqual([])
})

test('lockState() takes over what a process left behind that is gone', () => {
  const folder = aFolder()
  const { pid } = spawnSync(process.execPath, ['--version'])
  for (const left of [String(pid), '', 'nonsense']) {
    writeFileSync(join(folder, 'lock'), left)
    const release = lockState(folder)
    expect(readdirSync(folder)).toEqual(['lock'])
    release()
  }
})

test('lockState() makes the folder when there is none', () => {
  const folder = join(aFolder(), 'state')
  lockState(folder)
  expect(existsSync(join(folder, 'lock'))).toBe(true)
})
