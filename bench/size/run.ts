import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import manifest from '../../package.json' with { type: 'json' }
import lock from '../../package-lock.json' with { type: 'json' }
import { closureOf, type Lock } from './closure'

/*
 * npm run bench:size: what an install weighs, package by package, and the files for browsers. A package counts with
 * all that comes with it; what is for some platforms only is told apart.
 */

const browserFiles = ['browser-body.js', 'browser.js']
const packages = lock.packages as Lock
const say = (text: string) => void process.stdout.write(text)

process.exitCode = main()

function main(): number {
  if (!existsSync(`dist/${browserFiles[0]}`)) {
    process.stderr.write('There is no dist/ to weigh. Run npm run build first.\n')
    return 1
  }
  const own = ['package.json', 'README.md', 'LICENSE', ...manifest.files]
  const home = own.reduce((sum, path) => sum + weightOf(path), 0)
  say('| installed | packages | KB | of it for some platforms |\n| --- | ---: | ---: | ---: |\n')
  say(`| dechrome itself | 1 | ${kilobytes(home)} | |\n`)
  const all = new Set<string>()
  for (const name of Object.keys(manifest.dependencies)) {
    // Of the packages for some platforms, those of others are not here.
    const brought = closureOf(packages, name, true).filter((folder) => existsSync(folder))
    const always = closureOf(packages, name, false)
    const weight = sum(brought)
    say(`| ${name} | ${always.length} | ${kilobytes(weight)} | ${kilobytes(weight - sum(always))} |\n`)
    for (const folder of brought) all.add(folder)
  }
  say(`| together | ${all.size + 1} | ${kilobytes(home + sum([...all]))} | |\n\n`)
  say('| for browsers | KB | gzip | brotli |\n| --- | ---: | ---: | ---: |\n')
  for (const file of browserFiles) {
    const text = readFileSync(join('dist', file))
    const sizes = [text.length, gzipSync(text, { level: 9 }).length, brotliCompressSync(text).length]
    say(`| ${file} | ${sizes.map(kilobytes).join(' | ')} |\n`)
  }
  return 0
}

function sum(folders: readonly string[]): number {
  return folders.reduce((all, folder) => all + weightOf(folder), 0)
}

/** Bytes of a file or of all files in a folder, packages inside it left out: they are counted by themselves. */
function weightOf(path: string): number {
  if (!statSync(path).isDirectory()) return statSync(path).size
  const inside = readdirSync(path, { recursive: true, encoding: 'utf8' })
  return inside
    .filter((name) => !name.startsWith('node_modules'))
    .map((name) => statSync(join(path, name)))
    .reduce((all, entry) => all + (entry.isDirectory() ? 0 : entry.size), 0)
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(0)
}
