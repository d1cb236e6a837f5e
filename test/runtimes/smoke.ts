import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { readBundledSamples, samplesFolder } from '../../bench/corpora/samples'

const execute = promisify(execFile)

/** What the same program prints in each runtime, by the name of the way it came in. */
export interface Smoke {
  name: string
  run(command: readonly string[]): Promise<string>
}

/** A folder with nothing in it but the package as npm installs it, and pages. */
export interface User {
  folder: string
  smokes: readonly Smoke[]
  remove(): void
}

/** Every sample as it stands on disk, so that charsets are found out too. */
const program = `
const pages = fs.readdirSync('pages').sort()
const articles = pages.map((name) => {
  const article = extract(fs.readFileSync('pages/' + name))
  const { markdown, html, blocks } = article
  return { name, ...article.toJSON(), markdown, html, reasons: blocks.map(({ role, reasons }) => [role, reasons]) }
})
process.stdout.write(JSON.stringify(articles, null, 1))
`
const asModule = `import fs from 'node:fs'\nimport process from 'node:process'\nimport { extract } from 'dechrome'\n`
const asCommonJs = `const fs = require('node:fs')\nconst { extract } = require('dechrome')\n`

/**
 * Pack the package, built before, and install it in an empty folder.
 *
 * @throws where npm cannot do either
 */
export async function installPacked(): Promise<User> {
  const folder = mkdtempSync(join(tmpdir(), 'dechrome-runtimes-'))
  const { stdout } = await execute('npm', ['pack', '--silent', '--pack-destination', folder])
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
  await execute('npm', ['install', '--no-audit', '--no-fund', '--silent', join(folder, stdout.trim())], {
    cwd: folder,
  })
  writeFileSync(join(folder, 'smoke.mjs'), asModule + program)
  writeFileSync(join(folder, 'smoke.cjs'), asCommonJs + program)
  const inputs = copyPages(folder)
  return { folder, smokes: smokesIn(folder, inputs), remove: () => rmSync(folder, { recursive: true }) }
}

function copyPages(folder: string): string[] {
  mkdirSync(join(folder, 'pages'))
  return readBundledSamples().map(({ id, text }) => {
    const ending = text === null ? 'html' : 'txt'
    const name = join('pages', `${id}.${ending}`)
    copyFileSync(join(samplesFolder, id, `input.${ending}`), join(folder, name))
    return name
  })
}

function smokesIn(folder: string, inputs: readonly string[]): Smoke[] {
  const tool = 'node_modules/dechrome/dist/cli.js'
  const lines = `{"id":1,"html":"<h1>Rain</h1><p>It rained in Oslo all day, and nobody minded it."}\n{"id":2}\n`
  const smoke = (name: string, args: readonly string[], stdin = ''): Smoke => ({
    name,
    run: (command) => printed(folder, [...command, ...args], stdin),
  })
  return [
    smoke('import', ['smoke.mjs']),
    smoke('require', ['smoke.cjs']),
    smoke('tool', [tool, '--json', '--fields', 'blocks,markdown,html', ...inputs]),
    smoke('--ndjson', [tool, '--ndjson', ...inputs, '-'], lines),
    smoke('--jobs 2', [tool, '--ndjson', '--jobs', '2', '--timeout', '60000', ...inputs, '-'], lines),
  ]
}

/** What a program prints. @throws where it fails, with its last words */
async function printed(folder: string, command: readonly string[], stdin: string): Promise<string> {
  const child = spawn(command[0]!, command.slice(1), { cwd: folder, timeout: 120_000 })
  child.stdin.on('error', () => {}).end(stdin)
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ])
  if (code !== 0) throw new Error(`ends with ${code}: ${stderr.trim().split('\n')[0]}`)
  return stdout
}
