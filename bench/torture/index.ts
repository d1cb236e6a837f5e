import type { TortureGroup } from './case'
import { noPages, structuredData } from './data'
import { encodings } from './encodings'
import { nesting } from './nesting'
import { dumps, longTexts } from './text'
import { width } from './width'

/** Everything that has hung, crashed or misled an extractor, by its nature. */
export const tortures: readonly TortureGroup[] = [
  nesting,
  width,
  longTexts,
  dumps,
  structuredData,
  noPages,
  encodings,
]
