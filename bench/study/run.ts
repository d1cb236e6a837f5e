import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { unseenExtractor } from '../calibrate/unseen'
import { readWcxb } from '../corpora/wcxb'
import type { BenchPage } from '../types'
import { studyFocus } from './focus'
import { studyMemory } from './memory'
import { studySecondOpinion } from './second-opinion'
import type { Study } from './study'

const studies: Record<string, Study> = {
  focus: studyFocus,
  memory: studyMemory,
  'second-opinion': studySecondOpinion,
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    corpora: { type: 'string', default: process.env.DECHROME_CORPORA ?? join('..', 'shared', 'corpora') },
  },
})

const asked = positionals.length > 0 ? positionals : Object.keys(studies)
const pages: BenchPage[] = readWcxb(join(values.corpora, 'wcxb', 'dev')).filter(
  ({ truth }) => truth.body !== undefined,
)
for (const name of asked) {
  const study = studies[name]
  if (!study) throw new Error(`There is no study "${name}": ${Object.keys(studies).join(', ')}`)
  const lines = await study(pages, unseenExtractor)
  process.stdout.write(`${lines.map((line) => `${line}\n`).join('')}\n`)
}
