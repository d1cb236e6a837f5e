import { createHash } from 'node:crypto'
import { createReadStream, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** What a result holds, to be compared with another one's. */
export interface Digest {
  records: number
  failed: number
  /** Of all lines in their order. */
  sha256: string
}

/** Where a record stands: Spark parts the lines among processes, which read them from no file and count from where they began. */
const place = /(?:,"file":"[^"]*")?,"line":\d+\}\}$/
const failure = /^\{"id":[^{}]*,"ok":false,/

/** Read the files of a result, in their order. */
export async function digestOf(files: readonly string[]): Promise<Digest> {
  const hash = createHash('sha256')
  let records = 0
  let failed = 0
  for (const file of files) {
    for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
      const bad = failure.test(line)
      records += 1
      if (bad) failed += 1
      hash.update(bad ? line.replace(place, '}}') : line).update('\n')
    }
  }
  return { records, failed, sha256: hash.digest('hex') }
}

/** The files that Spark wrote into a folder, in the order of their lines. */
export function partsOf(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.startsWith('part-'))
    .sort()
    .map((name) => join(folder, name))
}

/** Whether two results are the same. */
export function sameDigest(a: Digest, b: Digest): boolean {
  return a.records === b.records && a.failed === b.failed && a.sha256 === b.sha256
}
