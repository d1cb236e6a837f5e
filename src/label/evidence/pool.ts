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
  const rows = drafts.length
  const most = mostBeside * page.drafts.length
  const company: Company = {
    like: new Int32Array(rows),
    beside: new Int32Array(rows),
    from: new Int32Array(rows),
    end: new Int32Array(rows),
  }
  const looks = new Map<number, number>()
  const places = new Map<number, number>()
  for (let row = 0; row < rows; row++) {
    const draft = drafts[row]!
    const section = climb(draft.box, sectionLevels)
    company.like[row] = numberOf(likeness(draft), looks)
    company.beside[row] = numberOf(climb(draft.box, besideLevels, most)?.index ?? -1, places)
    company.from[row] = section ? count[section.first]! : row
    company.end[row] = section ? count[section.end]! : row + 1
  }
  return company
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

/** A number from 0 for each key, in the order in which they come. */
function numberOf(key: number, known: Map<number, number>): number {
  const number = known.get(key)
  if (number !== undefined) return number
  known.set(key, known.size)
  return known.size - 1
}

/** For each row, the mean points of its group. */
function means(points: Float64Array, groups: Int32Array): Float64Array {
  const sums = new Float64Array(points.length)
  const counts = new Int32Array(points.length)
  for (let row = 0; row < points.length; row++) {
    const group = groups[row]!
    sums[group]! += points[row]!
    counts[group]!++
  }
  const mean = new Float64Array(points.length)
  for (let row = 0; row < points.length; row++) mean[row] = sums[groups[row]!]! / counts[groups[row]!]!
  return mean
}
