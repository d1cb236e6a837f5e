import { Session } from 'node:inspector/promises'

/** Follows which pieces of this package's code have run, by V8's own counts. */
export class Coverage {
  readonly #session: Session
  readonly #seen = new Set<string>()

  private constructor(session: Session) {
    this.#session = session
  }

  static async start(): Promise<Coverage> {
    const session = new Session()
    session.connect()
    await session.post('Profiler.enable')
    await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
    return new Coverage(session)
  }

  /** How many pieces have run so far. */
  get size(): number {
    return this.#seen.size
  }

  /** Whether code has run since the last question that had not run before. */
  async grew(): Promise<boolean> {
    const before = this.size
    const { result } = await this.#session.post('Profiler.takePreciseCoverage')
    for (const { url, functions } of result) {
      if (!url.includes('/src/')) continue
      for (const { ranges } of functions) {
        for (const { count, startOffset, endOffset } of ranges) {
          // How often, by orders of magnitude: a loop that runs a hundred times is news too.
          if (count > 0) this.#seen.add(`${url} ${startOffset} ${endOffset} ${Math.ceil(Math.log10(count))}`)
        }
      }
    }
    return this.size > before
  }
}
