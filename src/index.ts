export { DechromeError, type LimitCode } from './errors'
export { extract } from './extract'
export type {
  Article,
  Block,
  BlockKind,
  Candidate,
  Candidates,
  ExtractOptions,
  FieldName,
  Input,
  PageType,
  Reason,
  Role,
  Warning,
  WarningCode,
} from './types'
