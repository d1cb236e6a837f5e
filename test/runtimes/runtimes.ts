import { execFile } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

const execute = promisify(execFile)

/** Something that runs JavaScript, as the npm registry has it. */
export interface Runtime {
  name: string
  /** The package that brings its program for this machine; its install scripts are not run. */
  package: string
  /** How the program's file is called. */
  program: string
  /** What goes before the name of a script. */
  flags: readonly string[]
}

/** A runtime that is there, with its exact version. */
export interface Fetched {
  name: string
  version: string
  command: readonly string[]
}

/** Why a runtime is not there. */
export interface Missing {
  name: string
  missing: string
}

/** Newer ones are added here, and in the matrix of `.github/workflows/ci.yml`. */
export const runtimes: readonly Runtime[] = [
  ...['20', '22', '24', '26'].map((version) => ({
    name: `Node ${version}`,
    package: `node-${process.platform}-${process.arch}@${version}`,
    program: 'node',
    flags: [],
  })),
  { name: 'Deno', package: 'deno@2', program: 'deno', flags: ['run', '--quiet', '--allow-all'] },
  { name: 'Bun', package: 'bun@1', program: 'bun', flags: [] },
]

/**
 * Install a runtime in a folder of its own, or take the one that is there.
 *
 * @param cache the folder of all of them
 */
export async function fetchRuntime(
  { name, package: source, program, flags }: Runtime,
  cache: string,
): Promise<Fetched | Missing> {
  const home = join(cache, source.replace(notInNames, '-'))
  try {
    if (findProgram(home, program) === undefined) await install(home, source)
    const path = findProgram(home, program)
    if (path === undefined) return { name, missing: `no ${program} for this machine in ${source}` }
    const { stdout } = await execute(path, ['--version'])
    return { name, version: versionIn.exec(stdout)?.[0] ?? stdout.trim(), command: [path, ...flags] }
  } catch (error) {
    return { name, missing: firstLine(error) }
  }
}

const notInNames = /[^\w.]+/g
const versionIn = /\d+\.\d+\.\d+/

async function install(home: string, source: string): Promise<void> {
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel', 'error']
  await execute('npm', ['install', '--prefix', home, ...flags, source])
}

/** It stands in a package of the platform, at a depth of its own for each. */
function findProgram(home: string, program: string): string | undefined {
  const folder = join(home, 'node_modules')
  if (!existsSync(folder)) return undefined
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === program)
    .map(({ parentPath }) => join(parentPath, program))
    .find((path) => !path.includes('.bin'))
}

function firstLine(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error)
  return words.split('\n').find((line) => line.startsWith('npm error')) ?? words.split('\n')[0]!
}
