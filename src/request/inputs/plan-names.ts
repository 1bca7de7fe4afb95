import { INPUT_DEFAULTS } from './names.ts';

const { project, configuration, framework, properties, portable } = INPUT_DEFAULTS;

/**
 * Every input of the companion `plan`, in the order of its `action.yml`. Shared inputs have the defaults of the main
 * action.
 */
export const PLAN_INPUT_DEFAULTS = {
  project,
  affected: 'auto',
  'max-legs': '20',
  split: '',
  configuration,
  framework,
  properties,
  portable,
  'sdk-image': INPUT_DEFAULTS['sdk-image'],
  os: INPUT_DEFAULTS.os,
  'base-image': INPUT_DEFAULTS['base-image'],
  platforms: INPUT_DEFAULTS.platforms,
  'working-directory': INPUT_DEFAULTS['working-directory'],
  files: INPUT_DEFAULTS.files,
  'nuget-credentials': INPUT_DEFAULTS['nuget-credentials'],
  'nuget-variables': INPUT_DEFAULTS['nuget-variables'],
  'setup-command': INPUT_DEFAULTS['setup-command'],
  'build-env': INPUT_DEFAULTS['build-env'],
  'build-secrets': INPUT_DEFAULTS['build-secrets'],
  exclude: INPUT_DEFAULTS.exclude,
  cache: INPUT_DEFAULTS.cache,
  'cache-from': INPUT_DEFAULTS['cache-from'],
  'source-time': INPUT_DEFAULTS['source-time'],
  'source-revision': INPUT_DEFAULTS['source-revision'],
  'registry-mirrors': INPUT_DEFAULTS['registry-mirrors'],
  'insecure-registries': INPUT_DEFAULTS['insecure-registries'],
  'ca-certificates': INPUT_DEFAULTS['ca-certificates'],
  'github-token': INPUT_DEFAULTS['github-token'],
} as const;

export type PlanInputName = keyof typeof PLAN_INPUT_DEFAULTS;

export const PLAN_INPUT_NAMES = Object.keys(PLAN_INPUT_DEFAULTS) as readonly PlanInputName[];

/** The inputs of `plan` as written. A missing or empty one means the default. */
export type RawPlanInputs = Readonly<Partial<Record<PlanInputName, string>>>;
