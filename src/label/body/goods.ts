import type { Page } from '../../types'
import { hintBit } from '../../vocabulary/hints'
import type { Line } from '../lines/line'
import { dropLines } from '../lines/mark'

/** Odds from which a page sells one product. */
const productOdds = 0.5

const review = hintBit('review')

const reviewed = { id: 'reviews', words: 'stands among the reviews of a product' }

/**
 * Take out what buyers say below a product: prose in the first person, often more of it than of the shop's own.
 * On other pages reviews and testimonials are content as often as not.
 *
 * @param lines the weighed blocks of an HTML page
 */
export function dropReviews(lines: readonly Line[], { product }: Page['typeOdds']): void {
  if (product < productOdds) return
  dropLines(
    lines.filter(({ draft: { box } }) => box !== null && (box.near & review) !== 0),
    reviewed,
  )
}
