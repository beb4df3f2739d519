// `npm run setup` asks for a publication's settings, writes them to wrangler.toml, and previews a first
// letter from your feeds on this machine before you deploy. Arguments can answer all questions:
//
//     npm run setup -- --name "The Morning Post" --url https://news.example.com --sender "…" --postal-address "…" --feeds subscriptions.opml
//
// `--config` selects a file other than wrangler.toml, and `--no-draft` skips the preview.
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { cancel, intro, isCancel, log, outro, text } from '@clack/prompts'
import { readFeedList } from './setup/feed-list.ts'
import { ALL_THEMES, QUESTIONS, type Question, splitThemes } from './setup/questions.ts'
import { setThemes, setVariables } from './setup/toml-variables.ts'

/** State folder for the preview, separate from that of `npm start`. */
const DRAFT = '.broadsheet/draft'

type Given = Readonly<Record<string, string | boolean | undefined>>
let given: Given = {}

try {
  given = readArguments()
  await setUp()
} catch (error) {
  cancel(error instanceof Error ? error.message : String(error))
  process.exit(1)
}

/**
 * Parses the command-line arguments.
 *
 * @throws If an argument is unknown or lacks its value. The message lists the valid arguments.
 */
function readArguments(): Given {
  const options = {
    ...Object.fromEntries(QUESTIONS.map(({ argument }) => [argument, { type: 'string' as const }])),
    config: {
      type: 'string' as const,
      default: fileURLToPath(new URL('../wrangler.toml', import.meta.url)),
    },
    'no-draft': { type: 'boolean' as const, default: false },
  }
  try {
    return parseArgs({ options }).values
  } catch (error) {
    const names = Object.keys(options).map((name) => `--${name}`)
    throw new Error(
      `Cannot read the arguments: ${error instanceof Error ? error.message : error}. The valid arguments are ${names.join(', ')}`,
    )
  }
}

async function setUp(): Promise<void> {
  intro('Broadsheet')
  const answers = new Map<string, string>()
  for (const question of QUESTIONS) answers.set(question.argument, await answer(question))
  const feeds = readFeedList(answers.get('feeds') ?? '')
  const config = String(given.config)
  const variables = QUESTIONS.flatMap(({ variable, argument }) =>
    variable === null ? [] : [[variable, (answers.get(argument) ?? '').replace(/\/$/, '')] as const],
  )
  const toml = setVariables(readFileSync(config, 'utf8'), Object.fromEntries(variables))
  const themes = splitThemes(answers.get('themes') ?? '')
  // The default is all themes. It must not overwrite a list that the operator wrote.
  writeFileSync(config, themes.join(' ') === ALL_THEMES ? toml : setThemes(toml, themes))
  log.success(`Saved ${config}. docs/configuration.md explains its other variables`)
  if (given['no-draft'] === true) return outro('Run npm start to try it, and npm run deploy to publish it')
  outro('Next, a preview of the first letter from your feeds. No email leaves this machine')
  showDraft(feeds)
}

/**
 * Returns the answer to a question: the value of its argument, the answer to a prompt or, without a terminal,
 * the default.
 *
 * @throws If the argument is invalid, if a required argument is missing and there is no terminal, or if the
 * operator cancels the prompt.
 */
async function answer(question: Question): Promise<string> {
  const { argument, ask, placeholder, fallback, findFault } = question
  const argued = given[argument]
  if (typeof argued === 'string') {
    const fault = findFault(argued)
    if (fault !== null) throw new Error(`Cannot use --${argument}: it ${fault}`)
    return argued
  }
  if (!process.stdin.isTTY) {
    if (fallback !== null) return fallback
    throw new Error(`Cannot ask for --${argument} without a terminal: pass it as an argument`)
  }
  const typed = await text({
    message: ask,
    placeholder,
    ...(fallback !== null && { initialValue: fallback }),
    validate: (value) => findFault(value ?? '')?.replace(/^must/, 'It must'),
  })
  if (isCancel(typed)) throw new Error('Cancelled, and nothing was changed')
  return typed
}

/** Runs the local services with the given feeds and a separate state folder until Ctrl-C. */
function showDraft(feeds: string): void {
  rmSync(DRAFT, { recursive: true, force: true })
  mkdirSync(DRAFT, { recursive: true })
  const list = join(DRAFT, 'feeds.opml')
  writeFileSync(list, feeds)
  const start = fileURLToPath(new URL('start.ts', import.meta.url))
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', start, '--feeds', list], {
    stdio: 'inherit',
    env: { ...process.env, STATE_DIR: DRAFT },
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
  child.once('exit', (code) => process.exit(code ?? 1))
}
