import type { ExtractOptions, ResolvedOptions } from './types'

const defaults = {
  format: 'auto',
  focus: 'balanced',
  maxBytes: 20_000_000,
  maxNodes: 2_000_000,
  maxDepth: 512,
  strict: false,
} as const

/** Fill in the defaults of the options. */
export function resolveOptions(options: ExtractOptions): ResolvedOptions {
  return { ...defaults, ...options }
}
