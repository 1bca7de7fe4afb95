import { hash } from 'node:crypto';
import { defined } from '#base/objects.ts';
import { LAYER_FORMAT } from '#oci/layer/layers.ts';
import type { BuildPlan } from '#plan/choices/build-plan.ts';
import { systemsOf } from '#plan/choices/variants.ts';
import { projectFiles } from '#publish/msbuild/project-files.ts';
import type { NuGetAccess, NuGetConfigFile } from '#publish/nuget/nuget-access.ts';
import { feedsOf } from '#publish/nuget/nuget-sources.ts';
import { buildEnvironment } from '#publish/paths/environment.ts';
import type { KeyParts } from '#reuse/publication-key.ts';

/** Increased when the same publish would give another publication for a reason that {@link keyParts} does not see. */
const FORMAT = '3';

/** Increased when the same tests would run differently. */
const TESTS_FORMAT = '1';

/**
 * Returns everything except the source that a publish depends on, each part with a name for the log. Logins and
 * proxies are not included: what they fetch is identified by its hash. Values of `build-secrets` are not included
 * either, since they decide who may build and not what is built. Whether such a secret is set can change the result,
 * so it is included.
 */
export function keyParts(
  plan: BuildPlan,
  known: {
    /** Identity of the SDK: the digest of an image. */
    readonly sdk: string;
    readonly nuget: NuGetAccess;
    /** The configurations in the repository. */
    readonly repositoryFeeds: readonly NuGetConfigFile[];
    /** The input. A result kept although it uses the clock is reused only by runs with the same setting. */
    readonly sourceTime: 'auto' | 'ignore';
    /** The input. */
    readonly compression: 'gzip' | 'zstd';
  },
): KeyParts {
  const { purpose, project, framework, configuration, rids, properties, exclude, setupCommand, runnerSdk, node } = plan;
  const environment = buildEnvironment({}, plan.environment);
  const systems = systemsOf(plan.variants);
  return {
    'the version of this action': fingerprint(JSON.stringify([FORMAT, LAYER_FORMAT, projectFiles([])])),
    'the SDK image': known.sdk,
    'the project': project.value,
    ...(purpose === 'test' ? { 'how tests run': TESTS_FORMAT } : {}),
    ...defined({ 'the solution': plan.solution, 'the input working-directory': plan.workingDirectory }),
    'the framework': framework.value ?? '',
    'the configuration': configuration.value,
    'the RID': rids.value.join(', ') || 'portable',
    ...(systems.includes('windows') ? { 'the systems of the images': systems.join(', ') } : {}),
    'the input exclude': JSON.stringify(exclude),
    'the input setup-command': fingerprint(setupCommand),
    'the sequence of the properties': fingerprint(JSON.stringify(Object.keys(properties))),
    'NuGet’s configuration on the runner': fingerprint(JSON.stringify(feeds(known))),
    ...(plan.secrets === undefined
      ? {}
      : { 'the names in the input build-secrets': [...plan.secrets].sort().join(', ') }),
    ...(runnerSdk === undefined
      ? {}
      : { 'the packs next to the SDK': fingerprint(JSON.stringify(runnerSdk.value.additions)) }),
    ...(node?.value.kind === 'runner' ? { 'the Node of the runner': node.value.node.version } : {}),
    ...(known.compression === 'gzip' ? {} : { 'the input compression': known.compression }),
    ...(known.sourceTime === 'ignore' ? { 'the input source-time': known.sourceTime } : {}),
    ...named('the property', properties),
    ...named('the environment variable', environment),
  };
}

/** Hashes the values, since they may be private and an entry of the cache contains them. */
function named(what: string, values: Readonly<Record<string, string>>): KeyParts {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [`${what} ${name}`, fingerprint(value)]));
}

function fingerprint(text: string): string {
  return hash('sha256', text, 'hex').slice(0, 32);
}

/**
 * Returns addresses and rules without logins. Configurations in the repository are part of the source, so only their
 * variables are added.
 */
function feeds({ nuget, repositoryFeeds }: Pick<Parameters<typeof keyParts>[1], 'nuget' | 'repositoryFeeds'>): unknown {
  const { configs, environment, credentials } = nuget;
  const { values } = feedsOf(repositoryFeeds, environment);
  return [feedsOf(configs, environment), values, credentials.map(({ source }) => source)];
}
