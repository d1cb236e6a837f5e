import { readFileSync } from 'node:fs'
import { checkRules } from '../site-rules/check'
import { compileRules } from '../site-rules/compile'
import type { SiteRule } from '../types'
import { wordsFor } from './faults'

/**
 * Read a file of site rules: a JSON list of them.
 *
 * @throws Error or TypeError with a message for people where it cannot be read or is no such list
 */
export function readRules(file: string): SiteRule[] {
  const rules: unknown = JSON.parse(textOf(file))
  if (!Array.isArray(rules))
    throw new TypeError('a JSON list of rules is expected, such as [{ "hosts": ["*"] }]')
  checkRules(rules)
  // A selector that cannot be read is told once, not with every page.
  compileRules([...rules.entries()])
  return rules
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new Error(wordsFor(error), { cause: error })
  }
}
