import type { Box, Draft, Page } from '../../types'
import { likeness } from './facts/repeats'
import type { View } from './view'

/**
 * What a block's own points count, those of the blocks that look like it, and those of the blocks beside it:
 * a run is content or noise as one, its short and odd members too. Shares and limits here were found by trying on
 * folds, and gain as much when they are a third more or less.
 */
const ownShare = 0.1
const likeShare = 0.6
const besideShare = 0.3

/** The most that others add to a block: "Subscribe" says what it is in any company. They may take away any amount. */
const mostRaised = 0.5

/** What the whole section counts on a page that is surely of goods: its grid, specifications or reviews are in or out. */
const sectionShare = 0.5
/** Boxes up from a block to its section: past its cell, its card and the row of cards. */
const sectionLevels = 4

/** The company that each block of an HTML page is in, row by row. */
export interface Company {
  /** A number for the blocks that look like it, and one for those beside it. */
  like: Int32Array
  beside: Int32Array
  /** The first row of its section, and the one after the last. */
  from: Int32Array
  end: Int32Array
}

export function companyOf({ drafts, count }: View): Company {
  const sections = drafts.map(({ box }) => sectionOf(box))
  return {
    like: numbered(drafts.map(likeness)),
    beside: numbered(drafts.map(neighbourhood)),
    from: Int32Array.from(sections, (box, row) => (box ? count[box.first]! : row)),
    end: Int32Array.from(sections, (box, row) => (box ? count[box.end]! : row + 1)),
  }
}

/**
 * Pool the points of the blocks of a page: where one leaves a doubt, its like settle it.
 *
 * @param points log-odds of each block by its own facts
 * @param odds of the page's types
 */
export function pool(
  { like, beside, from, end }: Company,
  points: Float64Array,
  { collection, product }: Pick<Page['typeOdds'], 'collection' | 'product'>,
): Float64Array {
  const share = sectionShare * (collection + product)
  const alike = means(points, like)
  const near = means(points, beside)
  const sums = new Float64Array(points.length + 1)
  points.forEach((own, row) => {
    sums[row + 1] = sums[row]! + own
  })
  return points.map((own, row) => {
    const run = ownShare * own + likeShare * alike[row]! + besideShare * near[row]!
    const section = (sums[end[row]!]! - sums[from[row]!]!) / (end[row]! - from[row]!)
    return (1 - share) * Math.min(run, own + mostRaised) + share * section
  })
}

/** Equal for blocks that stand in one element two levels up from theirs: paragraphs of its sections, cells of a card. */
function neighbourhood({ box }: Draft): number {
  return box?.parent?.parent?.index ?? -1
}

function sectionOf(box: Box | null): Box | null {
  let at = box
  for (let level = 0; at?.parent && at.parent.tag !== 'body' && level < sectionLevels; level++) at = at.parent
  return at
}

/** The keys as numbers from 0. */
function numbered(keys: readonly number[]): Int32Array {
  const numbers = new Map<number, number>()
  return Int32Array.from(keys, (key) => {
    const number = numbers.get(key) ?? numbers.size
    numbers.set(key, number)
    return number
  })
}

/** For each row, the mean points of its group. */
function means(points: Float64Array, groups: Int32Array): Float64Array {
  const sums = new Float64Array(points.length)
  const counts = new Int32Array(points.length)
  groups.forEach((group, row) => {
    sums[group]! += points[row]!
    counts[group]!++
  })
  return Float64Array.from(groups, (group) => sums[group]! / counts[group]!)
}
