// Gives every file of plain tests the real clock, environment and globals, because the files share a process to save
// loading the modules for each.
import { vi } from 'vitest'

vi.useRealTimers()
vi.restoreAllMocks()
vi.unstubAllGlobals()
vi.unstubAllEnvs()
