import { isBareByline, isHandle, isJobLine, isLabelledByline, isOpenerAlone } from '../../lines/byline'
import type { Line } from '../../lines/line'

/** Lines after a bare name in which its date stands. */
const NAME_WITHIN = 2

/** The bylines among lines, each line read once: several candidates for the headline ask about the same ones. */
export class Bylines {
  readonly #lines: readonly Line[]
  readonly #labelled = new Map<number, boolean>()
  readonly #named = new Map<number, boolean>()

  constructor(lines: readonly Line[]) {
    this.#lines = lines
  }

  /** "By Name", or "By" with the name on the next line. */
  isLabelled(at: number): boolean {
    return this.#once(this.#labelled, at, (line) => isLabelledByline(line) || this.#isParted(line, at))
  }

  #isParted(line: Line, at: number): boolean {
    const next = this.#lines[at + 1]
    return next !== undefined && isOpenerAlone(line) && isHandle(next)
  }

  /** A name and no more, with a date or its owner's job right after it: a byline without a label. */
  isDatedName(at: number): boolean {
    return this.#once(
      this.#named,
      at,
      (line) => isBareByline(line) && (this.#isDated(at) || this.#isJob(at + 1)),
    )
  }

  #isDated(at: number): boolean {
    return this.#lines.slice(at + 1, at + 1 + NAME_WITHIN).some(({ date }) => date !== null)
  }

  #isJob(at: number): boolean {
    const line = this.#lines[at]
    return line !== undefined && isJobLine(line)
  }

  #once(known: Map<number, boolean>, at: number, test: (line: Line) => boolean): boolean {
    const line = this.#lines[at]
    if (line === undefined) return false
    let is = known.get(at)
    if (is === undefined) {
      is = test(line)
      known.set(at, is)
    }
    return is
  }
}
