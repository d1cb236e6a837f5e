import { isMarksOnly } from '../../text/normalize'
import { ingredientHeadings } from '../../vocabulary/recipes'
import type { Line } from '../lines/line'
import { noiseKind } from '../noise/registry'
import type { RunRule } from './rule'

/** Points (log-odds) of a line that belongs to the article by its structure. */
const SURE = 6
/** Words of an item: longer lines are steps, which read as text themselves. */
const ITEM_WORDS = 16
/** Items from which a list is one, and the share of them that begin with an amount or a bullet. */
const ITEMS = 3
const AMOUNTS = 0.5
/** Items that a recipe may have. */
const ITEMS_MOST = 60

/** "Ingredients" and the short lines under it that begin with amounts: text of a recipe, though it reads as a menu. */
export const recipeLists: RunRule = {
  id: 'recipe-list',
  words: 'is an ingredient of a recipe',
  apply({ lines }) {
    for (let i = 0; i < lines.length; i++) {
      if (!isHeading(lines[i] as Line)) continue
      const end = endOfList(lines, i + 1)
      const list = lines.slice(i + 1, end)
      if (list.length < ITEMS || list.filter(isAmount).length < AMOUNTS * list.length) continue
      for (const { draft } of lines.slice(i, end)) {
        draft.points = Math.max(draft.points, SURE)
        draft.reasons.push({ rule: recipeLists.id, points: SURE, words: recipeLists.words })
      }
      i = end - 1
    }
  },
}

function isHeading(line: Line): boolean {
  return line.isFree && line.shape.words <= ITEMS && ingredientHeadings.has(line.key)
}

function endOfList(lines: readonly Line[], from: number): number {
  let end = from
  while (end < lines.length && end - from < ITEMS_MOST && isItem(lines[end] as Line)) end++
  // What stands last without an amount is the heading of the steps.
  while (end > from && !isAmount(lines[end - 1] as Line)) end--
  return end
}

/** A short line of the list, or a label in it: "For the crust". */
function isItem(line: Line): boolean {
  if (!line.isFree || line.shape.words > ITEM_WORDS || line.isProse || isMarksOnly(line.text)) return false
  return isAmount(line) || noiseKind(line) === null
}

/** "▢ 120 g all-purpose flour", "1 egg, beaten", "½ tsp salt". */
function isAmount({ shape, text }: Line): boolean {
  return shape.start === 'digit' || shape.start === 'bullet' || fraction.test(text)
}

const fraction = /^[½¼¾⅓⅔⅛]/
