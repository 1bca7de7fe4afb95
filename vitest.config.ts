import { defineConfig } from 'vitest/config';

/** For tests that build images. A build waits for processes, disks and registries as often as it computes. */
const BUILDS = {
  testTimeout: 600_000,
  hookTimeout: 600_000,
  // Loading our modules once for each worker instead of once for each file saves a twentieth of the time.
  isolate: false,
  maxWorkers: 3,
} as const;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.e2e.test.ts', 'test/soak/**', 'test/engines/**', 'test/aot/**', 'test/signatures/**'],
          // A machine may be busy: what hangs ends all the same.
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Modules of src keep no state: files of tests share them, which saves a third of the processor time.
          isolate: false,
          // Many tests wait for processes, time limits and doubles of services.
          maxWorkers: 5,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts', 'test/faults/**/*.e2e.test.ts'],
          globalSetup: ['test/world/global-setup.ts'],
          ...BUILDS,
        },
      },
      {
        test: {
          name: 'soak',
          include: ['test/e2e/**/*.test.ts', 'test/soak/**/*.test.ts'],
          globalSetup: ['test/world/global-setup.ts'],
          // Every case of every table (test/world/soak.ts).
          env: { TEST_SOAK: 'true' },
          ...BUILDS,
        },
      },
      {
        test: {
          name: 'faults',
          include: ['test/faults/**/*.test.ts', 'test/e2e/two-steps.e2e.test.ts'],
          globalSetup: ['test/world/global-setup.ts'],
          // Every fault at every moment (test/world/faults.ts).
          env: { TEST_FAULTS: 'true' },
          ...BUILDS,
          // A test ends a step at a hundred moments.
          testTimeout: 3_600_000,
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
          name: 'signatures',
          include: ['test/signatures/**/*.test.ts'],
          globalSetup: ['test/world/global-setup.ts'],
          ...BUILDS,
        },
      },
      {
        test: {
          name: 'engines',
          include: ['test/engines/**/*.test.ts'],
          ...BUILDS,
          maxWorkers: 1,
        },
      },
    ],
  },
});
