import type { Line } from '../lines/line'

/** Titles that make a list of other articles, and words of a title: shorter lines are a menu's. */
const TITLES = 3
const TITLE_WORDS = 4
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

/**
 * The titles that run on after the article of a dump, without a heading or dates: links to other articles.
 *
 * @param lines all blocks of the page, named as far as each tells
 */
export function titleRuns(lines: readonly Line[]): Line[] {
  const found: Line[] = []
  let run: Line[] = []
  const close = () => {
    if (run.length >= TITLES) for (const line of run) found.push(line)
    run = []
  }
  for (let at = lines.findLastIndex(({ draft }) => draft.role === 'body') + 1; at < lines.length; at++) {
    const line = lines[at] as Line
    if (isTitleOfOther(line)) run.push(line)
    else close()
  }
  close()
  return found
}
