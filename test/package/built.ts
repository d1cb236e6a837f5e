import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'

const execute = promisify(execFile)

/** A folder of somebody who has installed the package. */
export interface Consumer {
  folder: string
  /** Run a file of this name and text with Node; what it prints. */
  run(name: string, text: string): Promise<string>
  remove(): void
}

/** Build the package, without its types, and put it where a consumer would have it. */
export async function installBuilt(): Promise<Consumer> {
  const folder = mkdtempSync(join(tmpdir(), 'dechrome-consumer-'))
  const home = join(folder, 'node_modules', 'dechrome')
  mkdirSync(home, { recursive: true })
  cpSync('package.json', join(home, 'package.json'))
  await execute(process.execPath, [
    'node_modules/tsup/dist/cli-default.js',
    '--no-dts',
    '--silent',
    '--out-dir',
    join(home, 'dist'),
  ])
  return {
    folder,
    run: async (name, text) => {
      writeFileSync(join(folder, name), text)
      return (await execute(process.execPath, [join(folder, name)])).stdout
    },
    remove: () => rmSync(folder, { recursive: true }),
  }
}

/** Give the consumer the packages that ours depends on; the CommonJS file must do without. */
export function linkDependencies({ folder }: Consumer): void {
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules', 'dechrome', 'node_modules'))
}
