import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** The files of a folder by name. */
function filesOf(folder: string): Record<string, string> {
  const names = readdirSync(folder).sort()
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}

test('docs/api says what the doc comments say; `npm run docs` writes it anew', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dechrome-api-'))
  try {
    // The tool's own file, so that no shell or npm stands between.
    execFileSync(process.execPath, [
      'node_modules/typedoc/bin/typedoc',
      '--logLevel',
      'Warn',
      '--out',
      folder,
    ])
    expect(filesOf('docs/api')).toEqual(filesOf(folder))
  } finally {
    rmSync(folder, { recursive: true })
  }
})
