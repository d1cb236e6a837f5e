import { type Digest, sameDigest } from './digest'
import type { RecordFile } from './records'
import type { Check } from './report'

/** Nothing lost, nothing twice, and no failure but those that were put in. */
export function countCheck({ count, broken }: RecordFile, { records, failed }: Digest): Check {
  return {
    name: `each of ${count} lines gives one, and only the ${broken} that cannot be read fail`,
    ok: records === count && failed === broken,
    found: `${records} records, ${failed} failed`,
  }
}

/** What must give, line by line, what a single process gave. */
export function sameCheck(name: string, found: Digest, expected: Digest): Check {
  return {
    name: `${name}: the same as one process`,
    ok: sameDigest(found, expected),
    found: `${found.records} records, ${found.failed} failed, sha256 ${found.sha256.slice(0, 12)}`,
  }
}
