import { type BuildSecret, parseBuildSecrets } from './build-secrets.ts';
import { invalidInput, parsePairs } from './lists.ts';
import { type MemoryShare, parseMemory } from './memory.ts';
import type { InputName } from './names.ts';
import { parseNetwork } from './network.ts';
import { type NuGetCredential, parseNuGetCredentials, parseNuGetVariables } from './nuget-credentials.ts';

/** Inputs for the container of a build. */
export interface ContainerInputs {
  /** Shell command that prepares the SDK image as root. Empty: none. */
  readonly setupCommand: string;
  readonly buildEnv: Readonly<Record<string, string>>;
  readonly buildSecrets: readonly BuildSecret[];
  readonly nugetCredentials: readonly NuGetCredential[];
  /** Variables of the runner that NuGet configurations in the checkout may use. */
  readonly nugetVariables: readonly string[];
  /** `bridge`, `host` or the name of a network of the engine. */
  readonly network: string;
  readonly memory: MemoryShare;
  readonly timeoutMinutes: number;
}

/** @throws ActionError INPUT_INVALID that names the input */
export function parseContainerInputs(text: (name: InputName) => string): ContainerInputs {
  const buildEnv = parsePairs('build-env', text('build-env'));
  return {
    setupCommand: text('setup-command'),
    buildEnv,
    buildSecrets: parseBuildSecrets(text('build-secrets'), buildEnv),
    nugetCredentials: parseNuGetCredentials(text('nuget-credentials')),
    nugetVariables: parseNuGetVariables(text('nuget-variables')),
    network: parseNetwork(text('network')),
    memory: parseMemory(text('memory')),
    timeoutMinutes: parseMinutes(text('timeout-minutes')),
  };
}

function parseMinutes(text: string): number {
  const minutes = Number(text);
  if (Number.isFinite(minutes) && minutes > 0) return minutes;
  throw invalidInput('timeout-minutes', {
    got: `"${text}" is not a number above 0`,
    hint: 'It takes minutes, like 30.',
  });
}
