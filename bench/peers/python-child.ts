import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import type { Prediction } from '../types'

/** A page as the child is asked about it. */
export interface PythonRequest {
  peer: string
  html: string
  url: string | null
}

type Reply = Prediction & { error?: string; versions?: Record<string, string | null> }

type Child = ChildProcessByStdio<Writable, Readable, null>

const SCRIPT = fileURLToPath(new URL('python_peers.py', import.meta.url))

/** What a page may take; the slowest of 1,500 ordinary pages took 4 s. */
const TIMEOUT_MS = 30_000

/** What the process may take until it says what it can do: imports are slow on a busy machine. */
const START_MS = 60_000

/**
 * One Python process that serves all peers of Python, one page at a time. A page it does not answer
 * in time ends it, and the next page starts another.
 */
export class PythonChild {
  #child: Child | null = null
  #greeting: Promise<Reply> | null = null
  #waiting: { resolve(reply: Reply): void; reject(error: Error): void } | null = null
  readonly #command: readonly string[]
  readonly #timeoutMs: number

  constructor(command: readonly string[] = ['python3', SCRIPT], timeoutMs = TIMEOUT_MS) {
    this.#command = command
    this.#timeoutMs = timeoutMs
  }

  /** The versions of the peers that are installed, null for those that are not; rejects where Python is not. */
  async versions(): Promise<Record<string, string | null>> {
    this.#greeting ??= this.#start()
    const { versions = {} } = await this.#greeting
    return versions
  }

  /** What a peer makes of a page; rejects where it fails, or does not answer in time. */
  async predict(request: PythonRequest): Promise<Prediction> {
    if (this.#child === null) await this.#start()
    const { error, ...prediction } = await this.#answer(() => {
      this.#child?.stdin.write(`${JSON.stringify(request)}\n`)
    }, this.#timeoutMs)
    if (error !== undefined) throw new Error(error)
    return prediction
  }

  /** End the process; the next request would start another. */
  close(): void {
    this.#child?.kill('SIGKILL')
    this.#child = null
  }

  /** The first line a child writes says what it can do. */
  #start(): Promise<Reply> {
    return this.#answer(() => {
      const [command = '', ...args] = this.#command
      const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'ignore'] })
      child.on('error', (error) => this.#fail(child, error))
      child.on('exit', () => this.#fail(child, new Error('the Python process ended')))
      child.stdin.on('error', (error) => this.#fail(child, error))
      createInterface({ input: child.stdout }).on('line', (line) => {
        this.#waiting?.resolve(JSON.parse(line) as Reply)
      })
      this.#child = child
    }, START_MS)
  }

  async #answer(ask: () => void, timeoutMs: number): Promise<Reply> {
    let timer: NodeJS.Timeout | undefined
    try {
      return await new Promise<Reply>((resolve, reject) => {
        this.#waiting = { resolve, reject }
        timer = setTimeout(() => {
          this.close()
          reject(new Error(`no answer in ${timeoutMs} ms`))
        }, timeoutMs)
        ask()
      })
    } finally {
      clearTimeout(timer)
      this.#waiting = null
    }
  }

  /** Only the child in use may fail a request: one that was ended for its time has been replaced. */
  #fail(child: Child, error: Error): void {
    if (child !== this.#child) return
    this.#child = null
    this.#waiting?.reject(error)
  }
}
