export { mostBlocks } from './cut'
export { blocksFromText } from './from-text'
export { blocksFromTree } from './from-tree'
