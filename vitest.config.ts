import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', 'test/engines/**', 'test/aot/**'],
          // A machine may be busy: what hangs ends all the same.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/world/global-setup.ts'],
          testTimeout: 600_000,
          hookTimeout: 600_000,
          // A build waits for processes, disks and registries as often as it computes.
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'aot',
          include: ['test/aot/**/*.test.ts'],
          globalSetup: ['test/world/global-setup.ts'],
          // Each test builds up to four applications ahead of time.
          testTimeout: 1_200_000,
          hookTimeout: 600_000,
          // What is measured has the machine for itself.
          maxWorkers: 1,
        },
      },
      {
        test: {
          name: 'engines',
          include: ['test/engines/**/*.test.ts'],
          testTimeout: 600_000,
          hookTimeout: 600_000,
          maxWorkers: 1,
        },
      },
    ],
  },
});
