import type * as writersFile from './writers'

/**
 * `writers.ts` as the built package has it: loaded when this is first called. A read of `markdown` or
 * `html` is synchronous, and `require` alone is so too; bundlers follow it as well.
 */
export function writers(): writersFile.Writers {
  return (require('./writers') as typeof writersFile).writers()
}
