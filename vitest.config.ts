import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    // A slow machine must not fail a test: only a hang does.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // No test changes what its modules hold, so files may share them: reading them anew for each file
    // took longer than the tests.
    isolate: false,
    // Two files wait most of their time for the commands and the builds that they run.
    maxWorkers: Math.max(2, availableParallelism()),
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
  },
});
