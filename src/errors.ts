/** A limit that an input can pass. */
export type LimitCode = 'max-bytes' | 'max-nodes' | 'max-depth'

/**
 * Thrown under `strict` where an input passes a limit; without `strict` the same code stands in
 * `article.warnings`.
 *
 * @example
 * ```ts
 * import { DechromeError, extract } from 'dechrome'
 *
 * try {
 *   extract('<p>Rain.</p>'.repeat(100), { strict: true, maxNodes: 50 })
 * } catch (error) {
 *   if (error instanceof DechromeError) console.log(`${error.code}: ${error.message}`)
 * }
 * ```
 * ```text
 * max-nodes: Only the first 50 nodes of the page were read
 * ```
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

/** What a value is called in messages: its type, or what made it. */
export function nameOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return value === null ? 'null' : typeof value
  return value.constructor?.name ?? 'object'
}
