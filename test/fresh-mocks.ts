// Gives every file of plain tests the real clock, environment and globals. The files share a process, which
// saves loading the modules for each.
import { vi } from 'vitest'

vi.useRealTimers()
vi.restoreAllMocks()
vi.unstubAllGlobals()
vi.unstubAllEnvs()
