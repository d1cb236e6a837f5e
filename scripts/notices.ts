import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Write dist/NOTICES.txt: the licences of the packages whose code is inside the built files. Which they
 * are is read from the comments that the bundler leaves above the code of each.
 */

/** `// node_modules/css-select/dist/index.js`; a package inside another stands behind the last folder. */
const origin = /^\/\/ ((?:.*\/)?node_modules\/(?:@[^/\n]+\/)?[^/\n]+)\//gm
const licenceFile = /^(?:licen[cs]e|copying)/i

interface Manifest {
  name: string
  version: string
  license: string
}

const built = readdirSync('dist').filter((name) => name.endsWith('.js') || name.endsWith('.cjs'))
const folders = new Set(built.flatMap(packagesIn))
if (folders.size === 0) throw new Error('dist has no code of other packages; run it after tsup')

const notices = [...folders].sort().map(noticeOf)
writeFileSync(join('dist', 'NOTICES.txt'), notices.join(`\n${'-'.repeat(80)}\n\n`))

/** The folders of the packages that a built file has code of. */
function packagesIn(name: string): string[] {
  const code = readFileSync(join('dist', name), 'utf8')
  return [...code.matchAll(origin)].map(([, folder]) => folder as string)
}

function noticeOf(folder: string): string {
  const { name, version, license } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as Manifest
  const file = readdirSync(folder).find((each) => licenceFile.test(each))
  const text = file
    ? readFileSync(join(folder, file), 'utf8').trim()
    : `Its package names ${license} and has no text.`
  return `${name} ${version} (${license})\n\n${text}\n`
}
