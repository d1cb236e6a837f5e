export { extract } from './extract'
export type * from './types'
