import { Session } from 'node:inspector/promises'

/** The stages of `extract`, with the functions that each begins with. */
const stages: readonly (readonly [stage: string, functions: readonly string[]])[] = [
  ['source', ['readSource']],
  ['metadata', ['collectMetadata']],
  ['blocks', ['blocksFromTree', 'blocksFromText', 'readableTree']],
  ['type', ['readPageType']],
  ['lines', ['readLines', 'foldWrapped', 'unfoldWrapped']],
  ['evidence', ['weighBlocks', 'weighWith']],
  ['runs, front, noise', ['labelRuns', 'chooseBody', 'labelFront', 'nameNoise']],
  ['fields', ['chooseFields']],
  ['snapshot', ['snapshot']],
  ['body', ['assemble']],
]

const GARBAGE = '(garbage collector)'
const stageOf = new Map(stages.flatMap(([stage, names]) => names.map((name) => [name, stage] as const)))

/** How large a share of the time a stage takes. */
export interface StageShare {
  stage: string
  share: number
}

/** How often V8 looks where it is, in microseconds. */
const INTERVAL = 250

/**
 * Where the time goes: V8 samples the stack while `work` runs, and each sample counts for the
 * outermost stage on it. Needs no copy of the pipeline, so it cannot differ from it.
 *
 * @returns shares of what was spent in stages and on garbage, in the order of the pipeline
 */
export async function profileStages(work: () => void): Promise<StageShare[]> {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.setSamplingInterval', { interval: INTERVAL })
  await session.post('Profiler.start')
  work()
  const { profile } = await session.post('Profiler.stop')
  session.disconnect()
  return sharesOf(profile.nodes, profile.samples ?? [])
}

interface ProfileNode {
  id: number
  callFrame: { functionName: string }
  children?: number[]
}

/** Parents come before their children in a profile. */
function sharesOf(nodes: readonly ProfileNode[], samples: readonly number[]): StageShare[] {
  const stageByNode = new Map<number, string>()
  for (const { id, callFrame, children = [] } of nodes) {
    const { functionName } = callFrame
    const stage =
      stageByNode.get(id) ?? (functionName === GARBAGE ? 'garbage collection' : stageOf.get(functionName))
    if (stage === undefined) continue
    stageByNode.set(id, stage)
    for (const child of children) stageByNode.set(child, stage)
  }
  const counts = new Map<string, number>()
  for (const sample of samples) {
    const stage = stageByNode.get(sample)
    if (stage !== undefined) counts.set(stage, (counts.get(stage) ?? 0) + 1)
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  return [...stages.map(([stage]) => stage), 'garbage collection'].map((stage) => ({
    stage,
    share: (counts.get(stage) ?? 0) / Math.max(1, total),
  }))
}
