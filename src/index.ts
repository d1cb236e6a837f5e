export { DechromeError, type LimitCode } from './errors'
export { extract } from './extract'
export type * from './types'
