import { defineConfig } from 'vitest/config'

/** Where the results go as JSON too; `.ci/run` counts them. */
const outputFile = process.env.TEST_RESULTS

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    reporters: outputFile ? ['default', ['json', { outputFile }]] : ['default'],
  },
})
