import { textKey } from '../../text/normalize'
import type { Line } from '../lines/line'
import { stepsOf } from '../lines/row'
import { isTopic, type Uses } from '../lines/topics'
import { Bylines } from './text-bylines'
import { isParagraph } from './text-print'

/** Words of a headline at most. */
export const HEADLINE_WORDS = 45
/** The mark between a headline and the site's name. */
export const siteBreak = / [|»›·] | [|»›·]|[|»›·] /

/** What is known of a dump before its headline is. */
export interface FrontContext {
  lines: readonly Line[]
  /** First paragraph of the body; the number of lines where there is none. */
  bodyStart: number
  /** How often the body uses a word that says what it is about. */
  topics: Uses
  bylines: Bylines
  /** How often each key comes on the page. */
  keys: Uses
  /** Keys of the last steps of trails such as "News > Rivers > The weir is mended". */
  lastSteps: ReadonlySet<string>
}

/** Count the words of the body and the repeats of short lines. */
export function contextOf(lines: readonly Line[]): FrontContext {
  const topics = new Map<string, number>()
  const keys = new Map<string, number>()
  const lastSteps = new Set<string>()
  for (const line of lines) {
    if (line.draft.role === 'body') for (const word of line.words) if (isTopic(word)) count(topics, word)
    if (line.shape.words > HEADLINE_WORDS) continue
    count(keys, line.key)
    const steps = stepsOf(line.text)
    if (steps.length > 1) lastSteps.add(textKey(steps[steps.length - 1]!))
  }
  const start = lines.findIndex(isParagraph)
  return {
    lines,
    bodyStart: start < 0 ? lines.length : start,
    topics,
    bylines: new Bylines(lines),
    keys,
    lastSteps,
  }
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
