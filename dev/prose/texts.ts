// Extracts the English texts in the repository, such as docstrings, comments and messages, with their
// locations.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

export type Kind = 'docstring' | 'comment' | 'test name' | 'message' | 'copy' | 'document'

/**
 * A text and the line on which it starts. `documents` is the name of the function that a docstring describes,
 * or null.
 */
export type ProseText = { kind: Kind; file: string; line: number; text: string; documents: string | null }

/**
 * Matches files to skip: word lists, sample articles, test fixtures, translations, and the patterns of bad
 * English.
 */
const NOT_PROSE =
  /^(locales\/(ar|de|es|fr)\/|dev\/samples\/|dev\/prose\/patterns\.ts|src\/articles\/cleaning\/phrases\/|src\/themes\/lexicon\/|.*\/fixtures\/)/

/**
 * Matches regular expressions, comments and strings. Regular expressions come first, because they may contain
 * the delimiters of comments and strings.
 */
const SCRIPT_TOKENS =
  /(?<=(?:[=(,:[?&|!]|=>)\s*)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/[a-z]*|\/\*[\s\S]*?\*\/|(?:\/\/.*(?:\n[ \t]*\/\/.*)*)|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g
const HASH_COMMENTS = /(?<=^|\s)#[^!].*(?:\n[ \t]*#.*)*/gm
const SQL_COMMENTS = /--.*(?:\n[ \t]*--.*)*/g

const COMMENT_MARKS = /^[ \t]*(?:\/\*\*?|\*\/|\*(?!\/)|\/\/|--|#)[ \t]?|[ \t]*\*\/$/gm
const TEST_NAME_FOLLOWS = /(?:\b(?:test|it|describe)(?:\.\w+)*\(|\)\()\s*$/
const FUNCTION_FOLLOWS =
  /^\s*(?:export )?(?:default )?(?:async )?(?:function\*? (\w+)|const (\w+) = (?:async )?(?:<.*>)?\()/
/** Matches strings that look like sentences, as opposed to SQL. */
const SENTENCE = /^['"`][A-Z][a-z ].*\s.*\s/s

/**
 * Lists the files of the repository, including untracked ones, except those that match `NOT_PROSE`. If paths
 * are given, lists only files under these paths.
 */
export function listFiles(paths: readonly string[] = []): string[] {
  const options = ['--cached', '--others', '--exclude-standard']
  const files = execFileSync('git', ['ls-files', '-z', ...options, '--', ...paths], { encoding: 'utf8' })
  return files.split('\0').filter((file) => file !== '' && !NOT_PROSE.test(file) && existsSync(file))
}

/** Extracts the texts in a file. Returns an empty list for files without prose. */
export function readTexts(file: string): ProseText[] {
  if (file.endsWith('.md')) return readDocument(file)
  if (/\.tsx?$/.test(file)) return readScript(file)
  if (/\.(toml|py)$/.test(file)) return readComments(file, HASH_COMMENTS)
  return file.endsWith('.sql') ? readComments(file, SQL_COMMENTS) : []
}

/** Extracts a document's paragraphs. Replaces code blocks with empty lines, to keep line numbers correct. */
function readDocument(file: string): ProseText[] {
  const source = readFileSync(file, 'utf8').replace(/^```[\s\S]*?^```/gm, (code) =>
    code.replace(/[^\n]/g, ''),
  )
  return [...source.matchAll(/\S.*(?:\n.*\S.*)*/g)].map(({ 0: text, index }) => ({
    ...at(file, source, index),
    kind: 'document',
    text,
  }))
}

function readComments(file: string, comments: RegExp): ProseText[] {
  const source = readFileSync(file, 'utf8')
  return [...source.matchAll(comments)].map(({ 0: text, index }) => ({
    ...at(file, source, index),
    kind: 'comment',
    text: text.replace(COMMENT_MARKS, ''),
  }))
}

function readScript(file: string): ProseText[] {
  const source = readFileSync(file, 'utf8')
  return [...source.matchAll(SCRIPT_TOKENS)].flatMap(({ 0: token, index }) => {
    const kind = kindOf(file, token, source.slice(0, index))
    if (kind === null) return []
    const marks = kind === 'docstring' || kind === 'comment' ? COMMENT_MARKS : /^['"`]|['"`]$/g
    const named = kind === 'docstring' ? FUNCTION_FOLLOWS.exec(source.slice(index + token.length)) : null
    const documents = named?.[1] ?? named?.[2] ?? null
    return [{ ...at(file, source, index), kind, documents, text: token.replace(marks, '') }]
  })
}

function kindOf(file: string, token: string, before: string): Kind | null {
  if (/^\/[/*]/.test(token) && /biome-ignore|@ts-|@jsx/.test(token)) return null
  if (token.startsWith('/**')) return 'docstring'
  if (/^\/[/*]/.test(token)) return 'comment'
  if (file.startsWith('locales/')) return token.includes(' ') ? 'copy' : null
  if (file.startsWith('test/')) return TEST_NAME_FOLLOWS.test(before.slice(-40)) ? 'test name' : null
  return SENTENCE.test(token) ? 'message' : null
}

const at = (file: string, source: string, index: number) => ({
  file,
  line: source.slice(0, index).split('\n').length,
  documents: null,
})
