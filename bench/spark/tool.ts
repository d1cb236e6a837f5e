import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { median } from '../speed/clock'

const execute = promisify(execFile)

/** A run of the command line tool by itself. */
export interface ToolRun {
  seconds: number
  /** Processor time of all its threads. */
  cpuSeconds: number
}

/** Starts that are timed. */
const STARTS = 7

/** Run a command; the shell's own `time` says what it took. @throws where it fails or says anything on stderr */
export async function timed(command: readonly string[]): Promise<ToolRun> {
  const script = 'TIMEFORMAT="%R %U %S"; time "$@"'
  const { stderr } = await execute('bash', ['-c', script, 'bash', ...command])
  const [seconds, user, system, ...more] = stderr.trim().split(' ').map(Number)
  if (more.length > 0 || Number.isNaN(system)) throw new Error(`stderr is not quiet: ${stderr}`)
  return { seconds: seconds!, cpuSeconds: user! + system! }
}

/** What a start costs that finds no line to read, as for an empty part: seconds, the median of some. */
export async function startSeconds(tool: readonly string[]): Promise<number> {
  const seconds: number[] = []
  for (let start = 0; start < STARTS; start++) {
    const { seconds: taken } = await timed(['bash', '-c', '"$@" < /dev/null', 'bash', ...tool])
    seconds.push(taken)
  }
  return median(seconds)
}

/** Run a script of the shell; the tool is its `"$@"`. @throws where any part of a pipe fails */
export async function shell(script: string, tool: readonly string[], variables: Record<string, string>) {
  const env = { ...process.env, ...variables }
  return execute('bash', ['-o', 'pipefail', '-c', script, 'bash', ...tool], { env })
}
