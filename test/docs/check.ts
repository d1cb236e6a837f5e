import { expect } from 'vitest'
import { type Example, rewriteOutput } from './fences'

/** Hold what an example printed against what stands under it, or write it there. */
export function check(example: Example, stdout: string): void {
  if (example.printed === undefined) return
  if (process.env.UPDATE) rewriteOutput(example, `${stdout.trimEnd()}\n`)
  else expect(stdout.trimEnd()).toBe(example.printed.trimEnd())
}
