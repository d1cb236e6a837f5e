import type { FieldName } from '../../types'
import { productTypes, subjectTypes } from '../../vocabulary/metadata-schema'
import type { ItemProperty, Scope } from '../found'
import type { Source } from '../source'

/** Field and certainty of each property of the page's own item. */
const properties = new Map<string, [FieldName, number]>([
  ['headline', ['headline', 0.75]],
  ['name', ['headline', 0.55]],
  ['title', ['headline', 0.55]],
  ['alternativeheadline', ['dek', 0.5]],
  ['description', ['summary', 0.6]],
  ['author', ['byline', 0.8]],
  ['creator', ['byline', 0.75]],
  ['publisher', ['siteName', 0.6]],
  ['datepublished', ['published', 0.85]],
  ['issued', ['published', 0.8]],
  ['datecreated', ['published', 0.6]],
  ['created', ['published', 0.6]],
  ['date', ['published', 0.6]],
  ['datemodified', ['modified', 0.85]],
  ['modified', ['modified', 0.8]],
  ['image', ['image', 0.6]],
  ['articlesection', ['section', 0.75]],
  ['keywords', ['tags', 0.7]],
  ['inlanguage', ['language', 0.5]],
])

/** Trust where no scope says what the property belongs to. */
const LOOSE = 0.7
/** Trust in the first of several equal items: the page may be a list of them. */
const FIRST_OF_MANY = 0.5

/** Microdata and RDFa: the properties of the page's own item, and the names of its people. */
export const microdata: Source = ({ found }, finds) => {
  const main = mainScope(found.scopes)
  const alone = found.scopes.filter((scope) => isSubject(scope)).length < 2
  for (const item of found.items) {
    const row = properties.get(propertyOf(item, main))
    if (row === undefined) continue
    const trust = item.scope === null ? LOOSE : alone ? 1 : FIRST_OF_MANY
    finds.add(row[0], item.value, `itemprop:${item.property}`, row[1] * trust)
  }
  for (const { type, via } of found.scopes) if (via === '' && type !== '') finds.hint(type)
  const sold = found.items.find(
    ({ scope, property }) =>
      property === 'description' && scope === main && productTypes.has(scope?.type ?? ''),
  )
  if (sold !== undefined) finds.product(sold.value)
}

/** The property as the main item has it: the `name` of its author is its `author`. */
function propertyOf({ scope, property }: ItemProperty, main: Scope | null): string {
  if (scope === null || scope === main || isPage(scope))
    return scope !== null && isPage(scope) && property === 'name' ? '' : property
  const owned = scope.parent === main || (scope.parent !== null && isPage(scope.parent))
  return property === 'name' && owned && scope.via !== '' ? scope.via : ''
}

/** The first scope that can be what the page is about and is not part of another thing. */
function mainScope(scopes: Scope[]): Scope | null {
  return scopes.find((scope) => isSubject(scope) && !isPage(scope)) ?? null
}

function isSubject({ type, parent }: Scope): boolean {
  return subjectTypes.has(type) && (parent === null || isPage(parent))
}

function isPage({ type }: Scope): boolean {
  return type.endsWith('page') || type === 'blog'
}
