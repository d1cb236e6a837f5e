import type * as parserFile from './prose-parser'

/** `prose-parser.ts` as the built package has it: loaded when a dump has a line that it must tell about. */
export function proseParser(): ReturnType<typeof parserFile.proseParser> {
  return (require('./prose-parser') as typeof parserFile).proseParser()
}
