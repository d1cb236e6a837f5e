import type { Source } from '../source'

const dated = /\/((?:19|20)\d\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?=[/\-_.?]|$)/
const packed = /\/((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=[/\-_.?]|$)/
/** Day first, where the first number can be no month. */
const dayFirst = /\/(1[3-9]|2\d|3[01])-(0?[1-9]|1[0-2])-((?:19|20)\d\d)(?=[/\-_.?]|$)/
const monthly = /\/((?:19|20)\d\d)\/(0[1-9]|1[0-2])\//

/** Addresses with a day in them were right on every development page that had one. */
const DAY = 0.9
const PACKED = 0.75
const MONTH = 0.4

/** The date in the page's address: `/2025/03/25/`, `/20250325/`, `/25-03-2025`, `/2025/03/`. */
export const urlDate: Source = ({ addresses }, finds) => {
  for (const address of addresses) {
    const match = dated.exec(address) ?? packed.exec(address)
    if (match !== null) {
      const [, year = '', month = '', day = ''] = match
      const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
      return finds.add('published', iso, 'url', dated.test(address) ? DAY : PACKED)
    }
    const reversed = dayFirst.exec(address)
    if (reversed !== null) {
      const [, day = '', month = '', year = ''] = reversed
      return finds.add('published', `${year}-${month.padStart(2, '0')}-${day}`, 'url', PACKED)
    }
    const coarse = monthly.exec(address)
    if (coarse !== null) return finds.add('published', `${coarse[1]}-${coarse[2]}`, 'url', MONTH)
  }
}
