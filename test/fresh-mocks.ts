// Files of plain tests share a process, which saves loading the modules for each: every file begins with the real clock,
// environment and globals.
import { vi } from 'vitest'

vi.useRealTimers()
vi.restoreAllMocks()
vi.unstubAllGlobals()
vi.unstubAllEnvs()
