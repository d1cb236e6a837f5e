/**
 * Everything that `import ... from 'dechrome'` gives. Start with {@link extract}.
 *
 * @module dechrome
 */
export { DechromeError, type LimitCode } from './errors'
export { extract } from './extract'
export { extractResponse, type ResponseLike } from './extract-response'
export { isProbablyArticle } from './is-probably-article'
export { createSiteMemory } from './memory/site-memory'
export type {
  Address,
  Article,
  Block,
  BlockKind,
  Candidate,
  Candidates,
  CheerioRoot,
  CheerioSelection,
  DomNode,
  ExtractOptions,
  FieldName,
  HtmlTree,
  Input,
  LargeField,
  PageType,
  Reason,
  Role,
  Selectors,
  SiteMemory,
  SiteRule,
  Warning,
  WarningCode,
} from './types'
