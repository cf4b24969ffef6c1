import { defineConfig } from 'vitest/config';

/** The tests that need LibreOffice: `npm run test:office`. Everything else is `npm test`. */
export default defineConfig({
  test: {
    environment: 'node',
    testTimeout: 300_000,
    hookTimeout: 300_000,
    include: ['src/testing/office/**/*.office.ts'],
  },
});
