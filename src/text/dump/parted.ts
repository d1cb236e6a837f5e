import type { Draft } from '../../types'
import { endsOpening, endsSmall, isClosed, isName, isOpen, isSmall } from './seam'

/** Words from which an open line, or one in small letters, is part of a sentence and no label. */
const SENTENCE_WORDS = 5
/** Words of a line in small letters that goes on with one above: a button may have fewer. */
const SMALL_WORDS = 4
/** Sure seams from which a dump is one whose lines were parted at every element. */
const SEAMS = 2

/** What stands on a line of its own before each ingredient of a recipe, to be ticked. */
const checkBoxes = new Set('▢□☐')

type Line = Pick<Draft, 'text' | 'shape' | 'gap'>

/** How sure a line goes on with the one above. */
type Seam = 'sure' | 'likely' | null

/**
 * Tell which lines of a dump go on with the line above, as where a scraper broke the text at each link and each word in
 * bold.
 *
 * @param lines the lines of a dump
 * @param standsAlone whether a line says what it is, and so is no part of a sentence: a byline, a button
 * @returns a flag for each line; null where next to no line is parted
 */
export function partedLines<Each extends Line>(
  lines: readonly Each[],
  standsAlone: (line: Each) => boolean,
): boolean[] | null {
  if (!mayBeParted(lines)) return null
  const reader = new SeamReader(lines, standsAlone)
  const goesOn: boolean[] = new Array(lines.length).fill(false)
  let sure = 0
  for (let at = 1; at < lines.length; at++) {
    const isText = goesOn[at - 1]! || lines[at - 1]!.shape.words >= SENTENCE_WORDS
    const seam = reader.seamAt(at, isText)
    goesOn[at] = seam !== null
    if (seam === 'sure') sure++
  }
  return sure >= SEAMS ? goesOn : null
}

/** Every sure seam has a line that begins in the middle of a sentence; most dumps have none, and to ask more costs more. */
function mayBeParted(lines: readonly Line[]): boolean {
  let middles = 0
  for (let at = 1; at < lines.length && middles < SEAMS; at++) {
    const line = lines[at]!
    const above = lines[at - 1]!
    if (line.gap > 0) continue
    const isMiddle = isOpen(above) && (isClosed(line) || isSmall(line) || endsOpening(above))
    if (isMiddle || checkBoxes.has(above.text)) middles++
  }
  return middles >= SEAMS
}

class SeamReader<Each extends Line> {
  readonly #lines: readonly Each[]
  readonly #standsAlone: (line: Each) => boolean

  constructor(lines: readonly Each[], standsAlone: (line: Each) => boolean) {
    this.#lines = lines
    this.#standsAlone = standsAlone
  }

  /** @param isText whether the line above is surely a piece of a sentence */
  seamAt(at: number, isText: boolean): Seam {
    const above = this.#lines[at - 1]!
    const line = this.#lines[at]!
    if (line.gap > 0) return null
    if (checkBoxes.has(above.text)) return 'sure'
    if (!isOpen(above)) return null
    if (isClosed(line) || endsOpening(above)) return 'sure'
    return isSmall(line) ? this.#smallSeam(at, isText) : this.#nameSeam(at, isText)
  }

  #smallSeam(at: number, isText: boolean): Seam {
    const above = this.#lines[at - 1]!
    const line = this.#lines[at]!
    const isDue = endsSmall(above) ? above.shape.words > 1 : isText && above.shape.end === 'comma'
    if (isDue) return this.#standsAlone(line) ? null : 'likely'
    return (isText || this.#isSentence(at)) && this.#mayGoOn(at) ? 'likely' : null
  }

  /** A link within a sentence, or at the end of one that cannot end before it. */
  #nameSeam(at: number, isText: boolean): Seam {
    const line = this.#lines[at]!
    const isDue = endsSmall(this.#lines[at - 1]!)
    if (!isDue && !(isText && isName(line))) return null
    const isInside = isOpen(line) && this.#followsOn(at + 1)
    if (!isInside && !(isText && isDue)) return null
    if (this.#standsAlone(line)) return null
    return isInside ? 'sure' : 'likely'
  }

  #followsOn(at: number): boolean {
    const line = this.#lines[at]
    if (line === undefined || line.gap > 0) return false
    return isClosed(line) || (isSmall(line) && this.#mayGoOn(at))
  }

  /** Whether a line in small letters is text: it is long, or ends as a sentence, or cannot end where it does. */
  #mayGoOn(at: number): boolean {
    const line = this.#lines[at]!
    const { words, end } = line.shape
    const isWhole = words >= SMALL_WORDS || end === 'stop' || end === 'comma'
    return (isWhole || endsSmall(line) || this.#isClosedAt(at + 1)) && !this.#standsAlone(line)
  }

  /** Whether a line is a sentence but for its first word. */
  #isSentence(at: number): boolean {
    const { words, end } = this.#lines[at]!.shape
    return words >= SENTENCE_WORDS && (end === 'stop' || this.#isClosedAt(at + 1))
  }

  #isClosedAt(at: number): boolean {
    const line = this.#lines[at]
    return line !== undefined && line.gap === 0 && isClosed(line)
  }
}
