import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const execute = promisify(execFile)

/** The files for browsers and the playground, built into one folder that goes away by `remove`. */
export async function buildBrowser(): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'dechrome-browser-'))
  await execute(process.execPath, [
    'node_modules/tsup/dist/cli-default.js',
    '--config',
    'tsup.browser.config.ts',
    '--no-dts',
    '--out-dir',
    folder,
  ])
  return { folder, remove: () => rm(folder, { recursive: true }) }
}
