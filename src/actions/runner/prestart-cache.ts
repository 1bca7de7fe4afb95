import { join } from 'node:path';
import type { Inputs } from '#request/inputs/inputs.ts';
import { cacheMode, type ServiceProcess, type ServiceProgram, startService } from '#reuse/cache/service-process.ts';
import { bundleFolder } from './bundle-folder.ts';
import type { Runner } from './runner.ts';

/** Returns the action's own folder in a job. */
export function jobHome({ env }: Pick<Runner, 'env'>): string {
  return join(env['RUNNER_TEMP'] ?? '/tmp', 'containerize-dotnet');
}

/** Returns how to call GitHub's cache service: through a program next to the running one in the bundle. */
export function serviceOf({ env, log }: Pick<Runner, 'env' | 'log'>, home: string): ServiceProgram {
  const program = join(bundleFolder(), 'cache-service.js');
  return { program, env, log, stage: join(home, 'cache') };
}

/**
 * Starts the client of the cache service that the run will call first, if it will: the client takes as long to start
 * as the rest of the action.
 */
export function prestartCache(runner: Pick<Runner, 'env' | 'log'>, inputs: Inputs): ServiceProcess | undefined {
  const [place = { kind: 'gha' }] = inputs.cacheFrom;
  const isAsked = place.kind === 'gha' && inputs.cache !== 'off' && inputs.publishDirectory === undefined;
  const isReadable = !['none', 'write-only'].includes(cacheMode(runner.env) ?? '');
  if (!isAsked || !isReadable || (runner.env['ACTIONS_RESULTS_URL'] ?? '') === '') return undefined;
  return startService(serviceOf(runner, jobHome(runner)));
}
