import type { Role } from '../../../types'
import type { Line } from '../../lines/line'
import { noiseKind } from '../../noise/registry'
import type { FrontContext } from './context'
import { isMarked, isPageTitleOf, placeFacts } from './headline-places'
import { wordFacts } from './headline-words'
import { headlineWeights } from './weights'

/** Lines at the top that may be the page's title. */
const TITLE_LINES = 12
/** Rivals from which one more says nothing. */
const RIVALS = 4
/** Points of evidence from which more says nothing. */
const SURE = 6
/** Kinds of noise whose words no headline has. */
const neverHeadline: ReadonlySet<Role> = new Set(['promo', 'consent', 'copyright', 'social'])

/**
 * What speaks for and against a line as the headline: the sum of its facts' weights. Each fact is from 0
 * to 1, evidence from -1.
 *
 * @param rivals lines before it that may be the headline by their topics and length
 */
export function headlineScore(context: FrontContext, at: number, rivals: number): number {
  const line = context.lines[at] as Line
  return (
    sumOf(lengthFacts(line.shape.words)) +
    sumOf(placeFacts(context, at)) +
    sumOf(wordFacts(context, line)) +
    sumOf(ownFacts(context, line)) +
    sumOf({
      titleOfPage: Number(beginsPageTitle(context.lines, at)),
      rivalsBefore: Math.min(1, rivals / RIVALS),
    })
  )
}

type Facts = Partial<Record<keyof typeof headlineWeights, number>>

function sumOf(facts: Facts): number {
  let sum = 0
  for (const fact in facts) sum += facts[fact as keyof Facts]! * headlineWeights[fact as keyof Facts]
  return sum
}

function ownFacts({ lastSteps }: FrontContext, line: Line) {
  const { draft } = line
  const kind = noiseKind(line)
  const isBody = draft.role === 'body' || draft.role === 'subhead'
  return {
    noise: Number(kind !== null),
    spoken: Number(kind !== null && neverHeadline.has(kind.role)),
    caption: Number(kind?.role === 'caption'),
    marked: Number(isMarked(line)),
    lastStep: Number(lastSteps.has(line.key)),
    body: Number(isBody),
    bodySentence: Number(isBody && line.isStopped),
    evidence: Math.max(-1, Math.min(1, draft.points / SURE)),
  }
}

function lengthFacts(words: number) {
  return {
    oneWord: Number(words < 2),
    fewWords: Number(words >= 2 && words < 4),
    someWords: Number(words >= 4 && words < 7),
    headlineWords: Number(words >= 7 && words <= 18),
    manyWords: Number(words > 18),
  }
}

/** Whether one of the first lines is this line and the site's name. */
function beginsPageTitle(lines: readonly Line[], at: number): boolean {
  const line = lines[at] as Line
  return lines.slice(0, TITLE_LINES).some((first, i) => i !== at && isPageTitleOf(first, line))
}
