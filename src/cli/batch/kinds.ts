import { extname } from 'node:path'
import { constants, gunzipSync } from 'node:zlib'
import { isGzip } from '../unzip'
import { firstBytes } from './open-file'

/** What a file holds: lines of NDJSON, one page, or WARC records. */
export type SourceKind = 'lines' | 'page' | 'warc'

/** How the names of files end that hold records of a kind; folders give no others. */
const endings: readonly [RegExp, SourceKind][] = [
  [/\.(?:ndjson|jsonl)(?:\.gz)?$/i, 'lines'],
  [/\.warc(?:\.(?:wet|wat))?(?:\.gz)?$/i, 'warc'],
  [/\.(?:x?html?|txt|text|md|markdown)(?:\.gz)?$/i, 'page'],
]

/** Bytes of a file that tell its kind. */
const looked = 1 << 14

/** A line that is a record, or was meant for one; a list of them is no page either. */
const recordLine = /^[\t ]*(?:\[[\t ]*)?\{[\t ]*["}]/m

/** The kind of a file by its name; undefined where that tells nothing. */
export function kindByName(path: string): SourceKind | undefined {
  return endings.find(([ending]) => ending.test(path))?.[1]
}

/** The kind of a file that somebody asked for, by its name or else by how it begins. */
export async function kindOf(path: string): Promise<SourceKind> {
  return kindByName(path) ?? kindByBeginning(unzipBeginning(await firstBytes(path, looked)))
}

/** How a name ends, as people say it. */
export function endingOf(path: string): string {
  return extname(path).toLowerCase() || 'none'
}

function kindByBeginning(bytes: Buffer): SourceKind {
  const text = bytes.toString('utf8').trim()
  if (text.startsWith('WARC/')) return 'warc'
  if (text.startsWith('<')) return 'page'
  // An empty file is no page; it has no lines, which is nothing wrong.
  return text === '' || recordLine.test(text) ? 'lines' : 'page'
}

function unzipBeginning(bytes: Buffer): Buffer {
  if (!isGzip(bytes)) return bytes
  try {
    return gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH })
  } catch {
    // Whoever reads on will say what is wrong with it.
    return bytes
  }
}
