/** A limit that an input can pass. */
export type LimitCode = 'max-bytes' | 'max-nodes' | 'max-depth'

/**
 * Thrown under `strict` where an input passes a limit; without `strict` the same code stands in
 * `article.warnings`.
 *
 * @example
 * try {
 *   extract(page, { strict: true, maxNodes: 1000 })
 * } catch (error) {
 *   if (error instanceof DechromeError) console.error(error.code) // 'max-nodes'
 * }
 */
export class DechromeError extends Error {
  override readonly name = 'DechromeError'
  /** Which limit was passed: `max-bytes`, `max-nodes` or `max-depth`. */
  readonly code: LimitCode

  constructor(code: LimitCode, message: string) {
    super(message)
    this.code = code
  }
}
