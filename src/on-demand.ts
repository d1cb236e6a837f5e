import type * as writersFile from './output/writers'
import type * as selectorsFile from './site-rules/selectors'
import type * as detectorFile from './source/charset-detector'
import type * as parserFile from './text/prose-parser'

/**
 * What the built package has in place of four files, each of which is loaded when it is first asked for.
 * `extract` and the getters of an article are synchronous, and `require` alone is so too; bundlers follow
 * it as well.
 */

/** `output/writers.ts`: loaded when `markdown` or `html` is first read. */
export function writers(): writersFile.Writers {
  return (require('./writers') as typeof writersFile).writers()
}

/** `site-rules/selectors.ts`: loaded by the first page that a site rule meets. */
export function selectorReader(): selectorsFile.SelectorReader {
  return (require('./selectors') as typeof selectorsFile).selectorReader()
}

/** `text/prose-parser.ts`: loaded when a dump has a line that it must tell about. */
export function proseParser(): ReturnType<typeof parserFile.proseParser> {
  return (require('./prose-parser') as typeof parserFile).proseParser()
}

/** `source/charset-detector.ts`: loaded by the first bytes of which nothing tells the encoding. */
export function charsetDetector(): detectorFile.CharsetDetector {
  return (require('./charset-detector') as typeof detectorFile).charsetDetector()
}
