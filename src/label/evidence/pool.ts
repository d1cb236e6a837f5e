import type { Box, Page } from '../../types'
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
/** More on a page that is surely a forum's: a reply of two words is one only among replies. */
const mostRaisedInForum = 1

/** What the whole section counts on a page that is surely of goods: its grid, specifications or reviews are in or out. */
const sectionShare = 0.5
/** Boxes up from a block to its section: past its cell, its card and the row of cards. */
const sectionLevels = 4

/** Boxes up from a block to what holds its neighbours: the paragraphs of its sections, the cells of a card. */
const besideLevels = 2
/** Share of the page above which a box holds more than neighbours. */
const mostBeside = 0.5

/** The company that each block of an HTML page is in, row by row. */
export interface Company {
  /** A number for the blocks that look like it, and one for those beside it. */
  like: Int32Array
  beside: Int32Array
  /** The first row of its section, and the one after the last. */
  from: Int32Array
  end: Int32Array
}

export function companyOf({ page, drafts, count }: View): Company {
  const sections = drafts.map(({ box }) => climb(box, sectionLevels))
  const most = mostBeside * page.drafts.length
  return {
    like: numbered(drafts.map(likeness)),
    beside: numbered(drafts.map(({ box }) => climb(box, besideLevels, most)?.index ?? -1)),
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
  { collection, product, forum }: Pick<Page['typeOdds'], 'collection' | 'product' | 'forum'>,
): Float64Array {
  const share = sectionShare * (collection + product)
  const raise = mostRaised + mostRaisedInForum * forum
  const alike = means(points, like)
  const near = means(points, beside)
  const sums = new Float64Array(points.length + 1)
  points.forEach((own, row) => {
    sums[row + 1] = sums[row]! + own
  })
  return points.map((own, row) => {
    const run = ownShare * own + likeShare * alike[row]! + besideShare * near[row]!
    const section = (sums[end[row]!]! - sums[from[row]!]!) / (end[row]! - from[row]!)
    return (1 - share) * Math.min(run, own + raise) + share * section
  })
}

/** Go up from a box, at most so many levels and no further than boxes below `body` and of `most` blocks. */
function climb(box: Box | null, levels: number, most = Number.POSITIVE_INFINITY): Box | null {
  let at = box
  for (let level = 0; at !== null && level < levels; level++) {
    const { parent } = at
    if (parent === null || parent.tag === 'body' || parent.end - parent.first > most) break
    at = parent
  }
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
