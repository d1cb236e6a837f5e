/** Stands in for `source/guess-charset.ts` in the files for browsers: what says nothing of its encoding is windows-1252 there. */
export function guessedDecoder(): undefined {
  return undefined
}
