import { defineConfig } from 'vitest/config'

// Timing needs the machine for itself, so this runs on its own: `npm run test:growth`.
export default defineConfig({
  test: { include: ['test/**/*.growth.test.ts'], testTimeout: 120_000, fileParallelism: false },
})
