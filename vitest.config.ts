import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/** Where the results go as JSON too; `.ci/run` counts them. */
const outputFile = process.env.TEST_RESULTS

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Tests say what happens, not how fast: child processes and hostile pages need their time on a busy machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // One set of modules for all files of a process: to load them anew for each takes longer than most files run,
    // and what a page leaves behind for the next one shows here.
    isolate: false,
    maxWorkers: availableParallelism(),
    reporters: outputFile ? ['default', ['json', { outputFile }]] : ['default'],
  },
})
