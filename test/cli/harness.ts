import type { Io } from '../../src/cli/io'
import { run } from '../../src/cli/run'

/** What a call of the command line tool wrote, and its exit code. */
export interface Outcome {
  code: number
  stdout: string
  stderr: string
}

/** Where it runs: what stands on standard input, whether a terminal is there, and the environment. */
export interface Setting {
  stdin?: string | Uint8Array
  terminal?: boolean
  env?: Record<string, string>
}

/** Run the command line tool in this process. */
export async function dechrome(
  argv: string[],
  { stdin, terminal = false, env = {} }: Setting = {},
): Promise<Outcome> {
  const written = { stdout: '', stderr: '' }
  const io: Io = {
    env,
    stdin: { isTTY: stdin === undefined, [Symbol.asyncIterator]: () => chunks(stdin ?? '') },
    stdout: { isTTY: terminal, write: (text) => (written.stdout += text) },
    stderr: { isTTY: terminal, write: (text) => (written.stderr += text) },
  }
  const code = await run(argv, io)
  return { code, ...written }
}

async function* chunks(input: string | Uint8Array): AsyncIterator<Uint8Array> {
  const bytes = Buffer.from(input)
  const middle = bytes.length >> 1
  yield bytes.subarray(0, middle)
  yield bytes.subarray(middle)
}
