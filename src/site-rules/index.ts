import { urlOf } from '../text/address'
import type { ResolvedOptions } from '../types'
import { checkRules } from './check'
import { type CompiledRules, compileRules } from './compile'
import { meets } from './hosts'

export { giveFields } from './give-fields'
export { overrule } from './overrule'
export { type Ruling, rulePage } from './rule-page'
export { settleRoles } from './settle-roles'

/**
 * The site rules that meet a page, ready to run.
 *
 * @param options of them `rules` and `url` count
 * @returns null where no rule meets the page, which costs a look at the hosts
 * @throws TypeError where a rule is of the wrong form, or a selector of one that meets the page cannot be read
 */
export function rulesFor({ rules, url }: Pick<ResolvedOptions, 'rules' | 'url'>): CompiledRules | null {
  if (rules === undefined) return null
  checkRules(rules)
  const address = url === undefined ? null : urlOf(url)
  const met = [...rules.entries()].filter(([, { hosts }]) => meets(hosts, address))
  return met.length === 0 ? null : compileRules(met)
}
