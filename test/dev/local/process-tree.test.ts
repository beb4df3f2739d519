import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { endTree } from '../../../dev/local/process-tree.ts'

/** Script that starts a child process, prints the child's process id and then idles for a minute. */
const PARENT = `
  const { spawn } = require('node:child_process')
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'])
  console.log(child.pid)
  setTimeout(() => {}, 60000)`

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

test('endTree() ends a process and its children', async () => {
  const parent = spawn(process.execPath, ['-e', PARENT], {
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = await once(parent.stdout, 'data')
  const grandchild = Number(String(line))
  await endTree(parent)
  expect([parent.pid ?? 0, grandchild].filter(isAlive)).toEqual([])
})

test('endTree() ends a child whose parent has died', async () => {
  const parent = spawn(process.execPath, ['-e', PARENT], {
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = await once(parent.stdout, 'data')
  const grandchild = Number(String(line))
  parent.kill('SIGKILL')
  await once(parent, 'exit')
  expect(isAlive(grandchild)).toBe(true)
  await endTree(parent)
  expect(isAlive(grandchild)).toBe(false)
})
