/** Every input of the action, in the order of `action.yml` and of the README, with its default. */
export const INPUT_DEFAULTS = {
  project: '.',
  'publish-directory': '',
  configuration: 'Release',
  framework: '',
  properties: '',
  portable: 'true',
  'sdk-image': '',
  os: '',
  'base-image': '',
  platforms: '',
  images: '',
  tags: '',
  labels: '',
  annotations: '',
  'sep-tags': '',
  'sep-labels': '',
  'sep-annotations': '',
  push: 'auto',
  'if-exists': 'overwrite',
  'if-unchanged': 'relabel',
  leg: '',
  load: 'false',
  outputs: '',
  format: 'oci',
  'nuget-credentials': '',
  'setup-command': '',
  'build-env': '',
  exclude: '',
  cache: 'auto',
  'cache-from': '',
  'cache-to': '',
  'cache-audit': '0',
  'source-time': 'auto',
  'nuget-audit': 'warn',
  eol: 'warn',
  'will-it-run': 'fail',
  'source-revision': 'auto',
  'registry-mirrors': '',
  'insecure-registries': '',
  'timeout-minutes': '60',
  binlog: 'false',
  'github-token': '',
  mode: 'build',
} as const;

export type InputName = keyof typeof INPUT_DEFAULTS;

/** What the user wrote, one string a name; a missing or empty one is the default. */
export type RawInputs = Readonly<Partial<Record<InputName, string>>>;

export const INPUT_NAMES = Object.keys(INPUT_DEFAULTS) as readonly InputName[];
