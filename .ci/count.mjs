// Prints "N passed, N failed" from vitest's JSON report; a test file that could not be loaded is a failure.
import { readFileSync } from 'node:fs'

const report = read(process.argv[2])
const unloaded = report.testResults.filter(
  (file) => file.status === 'failed' && file.assertionResults.length === 0,
)
const failed = report.numFailedTests + unloaded.length
process.exitCode = failed > 0 || report.numPassedTests === 0 ? 1 : 0
console.log(`${report.numPassedTests} passed, ${failed} failed`)

function read(path) {
  const text = readFileSync(path, 'utf8')
  return text ? JSON.parse(text) : { numPassedTests: 0, numFailedTests: 0, testResults: [] }
}
