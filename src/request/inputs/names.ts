/** Every input of the action with its default, in the order of `action.yml` and the README. */
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
  flavor: '',
  labels: '',
  annotations: '',
  env: '',
  ports: '',
  user: '',
  entrypoint: '',
  args: '',
  'working-directory': '',
  volumes: '',
  'stop-signal': '',
  files: '',
  'sep-tags': '',
  'sep-labels': '',
  'sep-annotations': '',
  push: 'auto',
  'if-exists': 'overwrite',
  'if-unchanged': 'relabel',
  'latest-may-go-back': 'false',
  leg: '',
  load: 'false',
  outputs: '',
  format: 'oci',
  compression: 'gzip',
  sbom: 'auto',
  attest: 'auto',
  'attest-services': '',
  test: 'false',
  'nuget-credentials': '',
  'nuget-variables': '',
  network: 'bridge',
  memory: '80%',
  'setup-command': '',
  'build-env': '',
  'build-secrets': '',
  exclude: '',
  cache: 'auto',
  'cache-from': '',
  'cache-to': '',
  'cache-audit': '0',
  'source-time': 'auto',
  'nuget-audit': 'warn',
  eol: 'warn',
  'will-it-run': 'fail',
  'size-budget': '',
  'verify-base': 'off',
  'verify-base-roots': '',
  'source-revision': 'auto',
  'version-to-msbuild': 'false',
  'registry-mirrors': '',
  'insecure-registries': '',
  'ca-certificates': '',
  'timeout-minutes': '60',
  binlog: 'false',
  'github-token': '',
  summary: 'true',
  mode: 'build',
} as const;

export type InputName = keyof typeof INPUT_DEFAULTS;

/** The inputs as written, one string per name. A missing or empty one means the default. */
export type RawInputs = Readonly<Partial<Record<InputName, string>>>;

export const INPUT_NAMES = Object.keys(INPUT_DEFAULTS) as readonly InputName[];

/** Inputs whose value may be a secret. */
const WITHHELD: readonly InputName[] = [
  ...(['github-token', 'build-secrets', 'nuget-credentials', 'nuget-variables', 'build-env', 'setup-command'] as const),
];

/** Returns whether the value of a property may be a secret, by its name: `build-secrets` is there for it. */
export function isSecretName(name: string): boolean {
  return /token|secret|passw|credential|key/i.test(name);
}

/** Returns the inputs that a step was given, as provenance records them. The value of a property may be `***`. */
export function recordedInputs(raw: RawInputs): Readonly<Record<string, string>> {
  const names = INPUT_NAMES.filter((name) => !WITHHELD.includes(name));
  const given = names.map((name) => [name, raw[name]?.trim() ?? ''] as const);
  const changed = given.filter(([name, value]) => value !== '' && value !== INPUT_DEFAULTS[name]);
  return Object.fromEntries(changed.map(([name, value]) => [name, name === 'properties' ? masked(value) : value]));
}

function masked(properties: string): string {
  return properties.replace(/^([^=\n]*)=.*$/gm, (line, name: string) => (isSecretName(name) ? `${name}=***` : line));
}

/** Inputs that only `merge` has, with their defaults, in the order of `merge/action.yml`. */
export const MERGE_DEFAULTS = { legs: 'legs', expected: '', digests: '' } as const;
export type MergeInputName = keyof typeof MERGE_DEFAULTS;

/** Inputs of the companion action `verify`, and flags of the command `verify`, with their defaults. */
export const VERIFY_DEFAULTS = {
  image: '',
  repository: '',
  'signer-workflow': '',
  ref: '',
  base: '',
  packages: '',
  'trusted-root': '',
  issuer: 'https://token.actions.githubusercontent.com',
} as const;
export type VerifyInputName = keyof typeof VERIFY_DEFAULTS;
export const VERIFY_INPUT_NAMES = Object.keys(VERIFY_DEFAULTS) as readonly VerifyInputName[];
export type RawVerifyInputs = Readonly<Partial<Record<VerifyInputName, string>>>;
