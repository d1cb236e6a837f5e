import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { compare, type Outcome, tableOf } from './compare'
import { fetchRuntime, runtimes } from './runtimes'
import { installPacked } from './smoke'

const HELP = `Usage: npm run runtimes -- [options]

Installs the packed package in an empty folder and runs the same programs in Node 20, 22, 24 and 26, Deno
and Bun, each from the npm registry. Fails where one prints something else than the Node that runs this.

  --only WORDS   only runtimes whose name begins with this
  --strict       fail where one cannot be fetched too
  --cache DIR    where they are kept (default node_modules/.cache/dechrome-runtimes)
`

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    cache: { type: 'string', default: 'node_modules/.cache/dechrome-runtimes' },
    strict: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

if (values.help) process.stdout.write(HELP)
else process.exitCode = hasRegistry() ? await main() : missingCode()

/** 0 where all that could be fetched print the same, 1 where one does not, 2 where none has that name. */
async function main(): Promise<number> {
  const user = await installPacked()
  try {
    const expected = new Map<string, string>()
    for (const { name, run } of user.smokes) expected.set(name, await run([process.execPath]))
    const outcomes: Outcome[] = []
    for (const runtime of runtimes.filter(({ name }) => name.startsWith(values.only))) {
      const fetched = await fetchRuntime(runtime, resolve(values.cache))
      outcomes.push('missing' in fetched ? fetched : await compare(fetched, user.smokes, expected))
    }
    process.stdout.write(tableOf([...expected.keys()], outcomes))
    return outcomes.length === 0 ? 2 : Math.max(...outcomes.map(codeOf))
  } finally {
    user.remove()
  }
}

function codeOf(outcome: Outcome): number {
  if ('missing' in outcome) return missingCode()
  return outcome.differences.length === 0 ? 0 : 1
}

function missingCode(): number {
  return values.strict ? 1 : 0
}

function hasRegistry(): boolean {
  try {
    execFileSync('npm', ['ping', '--silent', '--fetch-retries=0'], { stdio: 'ignore' })
    return true
  } catch {
    process.stdout.write('not available: the npm registry does not answer\n')
    return false
  }
}
