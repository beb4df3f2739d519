// Records accepted calls and the newest letters in files, so that a mailbox can restore them after a restart.
import {
  appendFileSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import { z } from 'zod'
import type { KeptLetter } from './letter.ts'

/** Accepted call without its body. The record suffices to replay the response and count the recipients. */
const CallLine = z.object({
  at: z.number(),
  key: z.string().nullable(),
  hash: z.string(),
  asked: z.enum(['single', 'batch']),
  first: z.number(),
  count: z.number(),
  errors: z.array(z.object({ index: z.number(), message: z.string() })).nullable(),
  /** Recipients as pairs of address and digest. */
  to: z.array(z.tuple([z.string(), z.string()])),
})
export type CallLine = z.infer<typeof CallLine>

/** Records found on disk: the prefix of the letters' ids, all accepted calls, and the newest letters. */
export type Past = { run: string; calls: CallLine[]; letters: KeptLetter[] }
/**
 * Writer of records. Each line reaches the operating system before the call gets its response, so killing the
 * mailbox loses nothing.
 */
export type Journal = {
  call(line: CallLine): void
  letters(letters: KeptLetter[]): void
  clear(): void
  close(): void
}

/**
 * Opens the journal in a folder. The journal consists of `calls.jsonl` and `letters.jsonl`, which contains at
 * most `2 * keep` letters.
 *
 * @param run First part of the letters' ids, if the journal is new.
 */
export function openJournal(path: string, run: string, keep: number): { past: Past; journal: Journal } {
  mkdirSync(path, { recursive: true })
  const calls = lineFile(`${path}/calls.jsonl`)
  const letters = lineFile(`${path}/letters.jsonl`)
  const [head, ...lines] = calls.read()
  const past: Past = {
    run: z.object({ run: z.string() }).safeParse(head).data?.run ?? run,
    calls: lines.flatMap((line) => CallLine.safeParse(line).data ?? []),
    letters: letters.read().slice(-keep) as KeptLetter[],
  }
  if (head === undefined) calls.append([{ run }])
  let stored = past.letters
  letters.rewrite(stored)
  let written = stored.length

  return {
    past,
    journal: {
      call: (line) => calls.append([line]),
      letters(added) {
        stored = [...stored, ...added].slice(-keep)
        written += added.length
        if (written > keep * 2) {
          letters.rewrite(stored)
          written = stored.length
        } else letters.append(added)
      },
      clear() {
        // Keeps the idempotency keys, because a call must not be accepted again after its letters are
        // deleted.
        const kept = calls.read().slice(1) as CallLine[]
        calls.rewrite([{ run: past.run }, ...kept.map((line) => ({ ...line, to: [] }))])
        letters.rewrite([])
        stored = []
        written = 0
      },
      close() {
        calls.close()
        letters.close()
      },
    },
  }
}

function lineFile(path: string) {
  const text = (lines: unknown[]) => lines.map((line) => `${JSON.stringify(line)}\n`).join('')
  const endsCutOff = existsSync(path) && !/(?:^|\n)$/.test(readFileSync(path, 'utf8').slice(-1))
  let file = openSync(path, 'a')
  if (endsCutOff) appendFileSync(file, '\n') // otherwise the next line would be appended to the truncated one
  return {
    /** Parses every complete line. Skips a line that was truncated when the mailbox was killed. */
    read: (): unknown[] =>
      existsSync(path) ? readFileSync(path, 'utf8').split('\n').flatMap(parseLine) : [],
    append: (lines: unknown[]) => appendFileSync(file, text(lines)),
    rewrite(lines: unknown[]) {
      writeFileSync(`${path}.new`, text(lines))
      closeSync(file)
      renameSync(`${path}.new`, path)
      file = openSync(path, 'a')
    },
    close: () => closeSync(file),
  }
}

function parseLine(line: string): unknown[] {
  if (line === '') return []
  try {
    return [JSON.parse(line)]
  } catch {
    return [] // the mailbox was killed while writing the line, so its call never got a response
  }
}
