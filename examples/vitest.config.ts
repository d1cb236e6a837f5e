import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Browsers and crawlers start slowly on a busy machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
