import type { Line } from '../lines/line'
import { isSign } from '../lines/sign'

/** Titles that make a list of other articles, and those of which each has a summary or a date under it. */
const TITLES = { bare: 3, told: 2 }
/** Words of a title: shorter lines are a menu's. */
const TITLE_WORDS = 4
/** Words of a summary under one. */
const SUMMARY_WORDS = 45
/** Digits a letter above which a line is figures. */
const FIGURES = 0.2
const address = /:\/\/|@/
/** "Founded: 1953": a fact about a firm or a match. */
const fact = /^[^:：]{1,24}[:：]/

/** Whether a line of a dump may be the title of another article, for all that is known of it. */
function isTitleOfOther(line: Line): boolean {
  const { draft, shape, text } = line
  if (draft.role !== 'other' || draft.box !== null || line.noise !== null || shape.words < TITLE_WORDS)
    return false
  if (shape.start === 'bullet' || line.isLowerCase || line.isRanked) return false
  if (shape.digits > FIGURES * shape.letters || address.test(text)) return false
  return line.isTitle && !fact.test(text)
}

/** Whether a line under a title tells of it: a summary, a date, a byline. */
function tellsOfTitle(line: Line): boolean {
  const { draft, shape } = line
  if (draft.box !== null || shape.words > SUMMARY_WORDS) return false
  if (draft.role === 'timestamp' || draft.role === 'byline') return isSign(line)
  return draft.role === 'other' && line.noise === null && (line.isStopped || shape.end === 'stop')
}

/**
 * The titles that run on after the article of a dump, without a heading: links to other articles, with what stands under each.
 *
 * @param lines all blocks of the page, named as far as each tells
 */
export function titleRuns(lines: readonly Line[]): Line[] {
  const found: Line[] = []
  let run: Line[] = []
  let titles = 0
  const close = () => {
    const told = run.length - titles
    const isList = titles >= TITLES.bare || (titles >= TITLES.told && told >= titles)
    if (isList) for (const line of run) found.push(line)
    run = []
    titles = 0
  }
  for (let at = lines.findLastIndex(({ draft }) => draft.role === 'body') + 1; at < lines.length; at++) {
    const line = lines[at] as Line
    if (isTitleOfOther(line)) titles++
    else if (run.length === 0 || !tellsOfTitle(line)) {
      close()
      continue
    }
    run.push(line)
  }
  close()
  return found
}
