import type { Corpus } from '../types'
import { mozilla } from './mozilla'
import { samples } from './samples'
import { scrapinghub } from './scrapinghub'
import { textDumps } from './text-dumps'
import { trafilaturaEval } from './trafilatura-eval'
import { dates, newsFields, snippets } from './truth-file'
import { wcxb } from './wcxb'

/** The corpora that can be read, by the layout they are published in. */
export const corpora: readonly Corpus[] = [
  samples,
  wcxb,
  textDumps,
  newsFields,
  dates,
  snippets,
  scrapinghub,
  trafilaturaEval,
  mozilla,
]
