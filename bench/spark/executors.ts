import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const EXECUTOR = 'CoarseGrainedExecutorBackend'
const processLine = /^\s*(\d+)\s+(\d+)\s+(.*)$/
/** How often is looked how far the job is, in milliseconds. */
const LOOK = 100

/** A process as `ps` lists it. */
export interface Listed {
  pid: number
  parent: number
  command: string
}

/**
 * Kill one executor of a job in its midst, the hard way.
 *
 * @param driver the process that the job was started with; nothing but what it started is touched
 * @param output where the job writes; Spark keeps what finished tasks wrote there in `_temporary`
 * @param after finished tasks to wait for
 * @returns the id of the killed process; null where the job ended before
 */
export async function killExecutor(
  driver: { readonly pid?: number; readonly exitCode: number | null },
  output: string,
  after: number,
): Promise<number | null> {
  while (finishedTasks(output) < after) {
    if (driver.exitCode !== null) return null
    await wait(LOOK)
  }
  const executor = descendants(listProcesses(), driver.pid ?? -1).find(({ command }) =>
    command.includes(EXECUTOR),
  )
  if (!executor) return null
  process.kill(executor.pid, 'SIGKILL')
  return executor.pid
}

function finishedTasks(output: string): number {
  const folder = join(output, '_temporary', '0')
  if (!existsSync(folder)) return 0
  return readdirSync(folder).filter((name) => name.startsWith('task_')).length
}

function listProcesses(): Listed[] {
  const listing = execFileSync('ps', ['-A', '-ww', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' })
  return listing.split('\n').flatMap((line) => {
    const [, pid, parent, command] = processLine.exec(line) ?? []
    return command === undefined ? [] : [{ pid: Number(pid), parent: Number(parent), command }]
  })
}

/** What a process started, and what those started in turn. */
export function descendants(processes: readonly Listed[], root: number): Listed[] {
  const found: Listed[] = []
  const left = [root]
  for (let parent = left.pop(); parent !== undefined; parent = left.pop()) {
    const children = processes.filter((process) => process.parent === parent)
    found.push(...children)
    left.push(...children.map(({ pid }) => pid))
  }
  return found
}
