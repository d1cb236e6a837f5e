import { defineConfig } from 'vitest/config'

/** Where the results go as JSON too; `.ci/run` counts them. */
const outputFile = process.env.TEST_RESULTS

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Tests say what happens, not how fast: child processes and hostile pages need their time on a busy machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: outputFile ? ['default', ['json', { outputFile }]] : ['default'],
  },
})
