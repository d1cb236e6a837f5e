import type { Fetched, Missing } from './runtimes'
import type { Smoke } from './smoke'

/** Where a runtime printed something else, or failed. */
export interface Difference {
  smoke: string
  what: string
}

/** A runtime that ran. */
export interface Compared {
  name: string
  version: string
  differences: readonly Difference[]
}

export type Outcome = Compared | Missing

/** Run all programs in a runtime. */
export async function compare(
  { name, version, command }: Fetched,
  smokes: readonly Smoke[],
  expected: ReadonlyMap<string, string>,
): Promise<Compared> {
  const differences: Difference[] = []
  for (const smoke of smokes) {
    const printed = await smoke.run(command).catch((error: unknown) => String(error))
    const what = difference(printed, expected.get(smoke.name)!)
    if (what !== null) differences.push({ smoke: smoke.name, what })
  }
  return { name, version, differences }
}

/** The first line in which two texts differ; null where they are the same. */
export function difference(printed: string, expected: string): string | null {
  if (printed === expected) return null
  const lines = expected.split('\n')
  const at = printed.split('\n').findIndex((line, index) => line !== lines[index])
  return at < 0 ? 'ends early' : `line ${at + 1}: ${printed.split('\n')[at]!.slice(0, 200)}`
}

/** A row for each runtime, and what differs below. */
export function tableOf(smokes: readonly string[], outcomes: readonly Outcome[]): string {
  const rows = outcomes.map((outcome) => {
    if ('missing' in outcome)
      return `| ${outcome.name} | not available: ${outcome.missing} |${' |'.repeat(smokes.length)}`
    const cells = smokes.map((name) =>
      outcome.differences.some(({ smoke }) => smoke === name) ? '**differs**' : 'same',
    )
    return `| ${outcome.name} | ${outcome.version} | ${cells.join(' | ')} |`
  })
  const words = outcomes.flatMap((outcome) =>
    'missing' in outcome
      ? []
      : outcome.differences.map(({ smoke, what }) => `${outcome.name}, ${smoke}: ${what}\n`),
  )
  const head = `| runtime | version | ${smokes.join(' | ')} |\n| --- | --- |${' --- |'.repeat(smokes.length)}`
  return `${head}\n${rows.join('\n')}\n${words.length > 0 ? `\n${words.join('')}` : ''}`
}
