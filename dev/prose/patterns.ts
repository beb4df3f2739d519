// Lists the faults of English that a pattern can find, each with the usual way to say it.
import type { Kind, ProseText } from './texts.ts'

/** A fault, named after the rule that it breaks. Without `kinds`, it applies to every kind of text. */
type Fault = { name: string; instead: string; pattern: RegExp; kinds?: readonly Kind[] }

export type Violation = { file: string; line: number; name: string; instead: string; phrase: string }

const PROSE: readonly Kind[] = ['docstring', 'comment']

/** Creates a pattern whose words may be separated by line breaks. */
const words = (pattern: string): RegExp => new RegExp(pattern.replaceAll(' ', '\\s+'), 'gi')

const FAULTS: readonly Fault[] = [
  { name: 'R1 whoever', instead: 'anyone who', pattern: words(String.raw`\bwho(m|so)?ever\b`) },
  {
    name: 'R1 who without a noun',
    instead: 'a noun, such as "subscribers who"',
    pattern: words(String.raw`\b(for|of|to|with|by|from|than|but|except|at|on|in|like) who\b`),
  },
  {
    name: 'R1 sentence that starts with who or what',
    instead: 'a verb (functions) or a noun (types, values)',
    pattern: /(?:^\s*|[.:;]\s+)(Who|Whom|Whose|What|Whoever|Whatever)\s+(?![^.]*\?)/g,
    kinds: PROSE,
  },
  {
    name: 'R1 what as a noun',
    instead: 'a noun, such as "articles that"',
    pattern: words(String.raw`\bwhat (was|were|has|have|cannot|comes|came|stands|stood|goes)\b(?![^.]*\?)`),
  },
  {
    name: 'R2 passive of speech',
    instead: 'reports, returns, reads, rejects, accepts',
    pattern: words(
      String.raw`\b(is|are|was|were) (not |never |no longer )?(told|said|asked|looked at|taken)\b`,
    ),
  },
  {
    name: 'R3 is none',
    instead: 'is invalid, is missing',
    pattern: words(String.raw`(?<!there )\b(is|are|was|were) none\b`),
  },
  {
    name: 'R3 negated noun',
    instead: 'is not a',
    pattern: words(
      String.raw`(?<!there )(?<!here )\b(is|are|was|were) no (?!(longer|more|less|fewer|later|earlier|older|newer|better|worse|larger|smaller|higher|lower|different)\b)[a-z]+`,
    ),
    kinds: ['docstring', 'comment', 'test name', 'message', 'document'],
  },
  {
    name: 'R4 pointing numeral',
    instead: 'the quantity, such as "for 7 days"',
    pattern: words(String.raw`\bso (many|few|long|often|much)\b(?!,? (as|that)\b)`),
  },
  { name: 'R5 as yet', instead: 'yet', pattern: words(String.raw`\bas yet\b`) },
  { name: 'R5 anew', instead: 'again', pattern: words(String.raw`\banew\b`) },
  { name: 'R5 but for', instead: 'except', pattern: words(String.raw`\bbut for\b`) },
  { name: 'R5 in vain', instead: 'without success', pattern: words(String.raw`\bin vain\b`) },
  {
    name: 'R5 stands',
    instead: 'is, appears',
    pattern: words(String.raw`\b(stands?|stood) (in|at|on|twice|as|still|alone|there|beside)\b`),
  },
  { name: 'R5 tell of', instead: 'describe', pattern: words(String.raw`\b(tells?|told|telling) of\b`) },
  {
    name: 'R5 tells whether',
    instead: 'Returns whether',
    pattern: words(String.raw`^\s*tells (if|whether)\b`),
  },
  { name: 'R5 mend', instead: 'fix', pattern: words(String.raw`\bmend(s|ed|ing)?\b`) },
  { name: 'R5 a mail', instead: 'an email, emails', pattern: words(String.raw`\b(an? mail|mails)\b`) },
  {
    name: 'R5 of which',
    instead: 'whose, or two sentences',
    pattern: words(String.raw`\bof (which|whom)\b`),
  },
  { name: 'R5 besides', instead: 'in addition, except', pattern: words(String.raw`\bbesides\b`) },
]

/** Plural nouns that look like a verb in the third person. */
const NOUNS = words(
  String.raw`^(this|its|his|always|as|is|has|was|whose|perhaps|articles|ids|words|readers|subscribers|recipients|people|clocks|letters|bytes|days|themes|lines|keys|stories|items|addresses|emails|messages|files|titles|headers|hours|rows|values|names|fields|links|batches|digests|editions|digits|parts|pieces|tokens|terms|stems|pairs|characters|sentences|phrases|publishers|sources|blocks|paragraphs|headings|styles|settings|options|events|seconds|milliseconds|minutes|months|zones|problems|reasons|arguments|contents|props|units|results|replies|requests|responses|others|figures|cases|tables|columns|paths|urls|dates|times|edges|numbers|scores)\b`,
)

const VERB = /^[A-Z][a-z-]*s\b/

/** Blanks quoted code, which is not prose. */
const withoutCode = (text: string): string => text.replace(/`[^`\n]*`/g, (code) => '_'.repeat(code.length))

/** Finds the faults in a text, in the order of the list. */
export function findViolations({ file, line, kind, documents, ...rest }: ProseText): Violation[] {
  const text = withoutCode(rest.text)
  const found = FAULTS.filter(({ kinds }) => kinds?.includes(kind) ?? true).flatMap(
    ({ name, instead, pattern }) =>
      [...text.matchAll(pattern)].map((match) => {
        const phrase = match[0].trim().replaceAll(/\s+/g, ' ')
        const start = match.index + (match[0].length - match[0].trimStart().length)
        return { file, line: line + text.slice(0, start).split('\n').length - 1, name, instead, phrase }
      }),
  )
  const opening = text.trim().split('\n')[0]?.slice(0, 60) ?? ''
  // A component is named like a type and documented as one.
  const isFunction = documents !== null && /^[a-z]/.test(documents)
  if (isFunction && (!VERB.test(opening) || new RegExp(NOUNS.source, 'i').test(opening))) {
    found.push({ file, line, name: 'R2 docstring', instead: 'Returns, Deletes, Parses', phrase: opening })
  }
  return found
}
