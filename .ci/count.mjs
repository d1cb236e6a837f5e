// Prints what failed, then "N passed, N failed", from vitest's JSON report.
// A test file that could not be loaded is a failure.
import { readFileSync } from 'node:fs'

const report = read(process.argv[2])
const unloaded = report.testResults.filter(
  (file) => file.status === 'failed' && file.assertionResults.length === 0,
)
const failed = report.numFailedTests + unloaded.length
process.exitCode = failed > 0 || report.numPassedTests === 0 ? 1 : 0
// Said again here: the run's own account is far above by now, and a log may be cut.
for (const file of unloaded) console.log(`FAILED ${file.name}\n${indented(file.message)}`)
for (const file of report.testResults) {
  for (const test of file.assertionResults) {
    if (test.status !== 'failed') continue
    console.log(`FAILED ${file.name}: ${test.fullName}\n${indented(test.failureMessages.join('\n'))}`)
  }
}
console.log(`${report.numPassedTests} passed, ${failed} failed`)

function indented(message) {
  return message.split('\n').slice(0, 12).join('\n').replace(/^/gm, '  ')
}

function read(path) {
  const text = readFileSync(path, 'utf8')
  return text ? JSON.parse(text) : { numPassedTests: 0, numFailedTests: 0, testResults: [] }
}
