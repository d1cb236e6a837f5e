#!/usr/bin/env node
import { wordsFor } from './faults'
import { run } from './run'

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that has seen enough, such as `head`, is no fault.
  if (error.code === 'EPIPE') process.exit(0)
  process.stderr.write(`dechrome: standard output: ${wordsFor(error)}\n`)
  process.exit(1)
})

process.exitCode = await run(process.argv.slice(2), process)
