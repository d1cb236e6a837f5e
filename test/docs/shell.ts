import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const execute = promisify(execFile)

/** What sets up: the tests run where that is done. */
const setUp = /^(?:npm ci && |npm install .*)/gm
const published = /\bnpx dechrome\b/g

/**
 * Run lines of a shell as somebody would who has the package.
 *
 * @param tool what stands for `npx dechrome`
 * @param folder where they run; the clone unless given
 */
export async function shell(lines: string, tool: string, folder = process.cwd()): Promise<string> {
  const local = lines.replace(setUp, '').replace(published, tool)
  const options = { cwd: folder, maxBuffer: 10_000_000 }
  return (await execute('bash', ['-e', '-c', local], options)).stdout
}

/** Whether Python has this package. */
export async function hasPython(name: string): Promise<boolean> {
  return execute('python3', ['-c', `import ${name}`]).then(
    () => true,
    () => false,
  )
}
