// Prints phrases that break our rules of English, in the whole repository or in the given paths:
//
//     node dev/prose.ts src/d1 test/d1
//
// The patterns are in dev/prose/patterns.ts. Exits with 1 if it finds any violation.
import { findViolations } from './prose/patterns.ts'
import { listFiles, readTexts } from './prose/texts.ts'

const violations = listFiles(process.argv.slice(2)).flatMap(readTexts).flatMap(findViolations)
for (const { file, line, name, phrase, instead } of violations) {
  console.log(`${file}:${line}  ${name}: "${phrase}" (say: ${instead})`)
}
console.log(`${violations.length} to rewrite`)
process.exitCode = violations.length > 0 ? 1 : 0
