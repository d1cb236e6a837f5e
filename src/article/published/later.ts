import type { DateContext } from '../../text/date'
import type { Page } from '../../types'
import { lastChange } from './far'
import { dayLength, dayOf, kindOf, type Stamp } from './stamp'

/** A day in a sentence or a list of up to this certainty may be of what the text is about: an event, a deadline. */
const DOUBTFUL = 0.5
const ONE_DAY = 86_400_000

/**
 * Drop the printed days that lie after the last change of the page, where one of them would be chosen: what is
 * announced for a later day was not published on it.
 *
 * @param ranked the stamps of the publication, surest first
 * @param changes those of the last change
 */
export function withoutLater(
  ranked: readonly Stamp[],
  { drafts }: Page,
  changes: readonly Stamp[],
  context: DateContext,
): readonly Stamp[] {
  const top = ranked[0]
  if (top === undefined || !isDoubtful(top)) return ranked
  const [change = ''] = [...changes, ...lastChange(drafts, context)]
    .map(dayOf)
    .filter((day) => day.length === dayLength)
    .sort()
    .slice(-1)
  const end = Date.parse(change) + ONE_DAY
  return Number.isNaN(end) ? ranked : ranked.filter((stamp) => !isDoubtful(stamp) || !isAfter(stamp, end))
}

function isDoubtful(stamp: Stamp): boolean {
  return kindOf(stamp) === 'block' && stamp.certainty <= DOUBTFUL
}

/** A zone's difference aside. */
function isAfter(stamp: Stamp, end: number): boolean {
  return Date.parse(dayOf(stamp)) > end
}
