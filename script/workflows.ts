import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/*
 * Makes `containerize-oidc.yml` and `containerize-attested.yml` from `containerize.yml`: `npm run workflows`. They differ in
 * the logins of clouds or in signatures, and in the permissions that these need, which every caller of a workflow has to
 * grant. A test fails where a file is not what this makes.
 */

const FOLDER = join(import.meta.dirname, '../.github/workflows');

/** The inputs that the second workflow has in addition, each with its description and its variable in the script. */
const CLOUD_INPUTS: readonly (readonly [name: string, description: string, variable: string])[] = [
  ['azure-registry', 'Host of a registry of Azure (name.azurecr.io) to log in to.', 'AZURE_REGISTRY'],
  ['azure-tenant-id', 'Tenant of the application or managed identity that logs in to it.', 'AZURE_TENANT'],
  [
    'azure-client-id',
    'Client id of that application or identity. It needs a federated credential for this repository.',
    'AZURE_CLIENT',
  ],
  ['aws-registry', 'Host of a registry of AWS (account.dkr.ecr.region.amazonaws.com) to log in to.', 'AWS_REGISTRY'],
  ['aws-role', 'ARN of the role that logs in to it. It has to trust the OIDC provider of GitHub.', 'AWS_ROLE'],
  ['google-registry', 'Host of a registry of Google (region-docker.pkg.dev) to log in to.', 'GOOGLE_REGISTRY'],
  [
    'google-provider',
    'Full name of the workload identity provider (projects/…/workloadIdentityPools/…/providers/…).',
    'GOOGLE_PROVIDER',
  ],
  [
    'google-service-account',
    'Address of the service account to act as. Without one, the provider itself has access.',
    'GOOGLE_ACCOUNT',
  ],
];

const HEADING =
  '# Made from containerize.yml by `npm run workflows`; do not edit. It logs in to clouds: docs/guides/registries.md.\n';

type Edit = readonly [place: RegExp, edit: (found: string) => string];

function edited(workflow: string, edits: readonly Edit[]): string {
  return edits.reduce((text, [place, edit]) => {
    if (text.search(place) < 0) throw new Error(`containerize.yml has no ${place}`);
    return text.replace(place, edit);
  }, workflow);
}

/** Returns the workflow that logs in to clouds, made of the one that does not. */
export function withCloudLogins(workflow: string): string {
  const edits: readonly Edit[] = [
    [/^.*\n/, () => HEADING],
    [/^name: Containerize$/m, (name) => `${name} with OIDC`],
    [/^ {4}secrets:\n/m, (next) => `${inputs()}${next}`],
    [/^ {6}packages: (?:read|write)\n/gm, (rights) => `${rights}      id-token: write\n`],
    [/^ {6}- name: Log in\n(?: {8}.*\n)+/gm, (step) => `${step}${login()}`],
  ];
  return edited(workflow, edits);
}

function inputs(): string {
  return CLOUD_INPUTS.map(
    ([name, description]) =>
      `      ${name}:\n        description: ${description}\n        type: string\n        default: ""\n`,
  ).join('');
}

/** A job of a pull request logs in only where it is to push, because its code is not reviewed yet. */
function login(): string {
  const asked = CLOUD_INPUTS.filter(([name]) => name.endsWith('-registry')).map(([name]) => `inputs.${name}`);
  const script = readFileSync(join(import.meta.dirname, 'cloud-login.sh'), 'utf8').replace(/^#.*\n/gm, '');
  return [
    '      - name: Log in to clouds',
    `        if: (${asked.join(' || ')}) && (github.event_name != 'pull_request' || inputs.push == 'true')`,
    '        shell: bash',
    '        env:',
    ...CLOUD_INPUTS.map(([name, , variable]) => `          ${variable}: \u0024{{ inputs.${name} }}`),
    '        run: |',
    ...script
      .trimEnd()
      .split('\n')
      .map((line) => `          ${line}`),
    '',
  ].join('\n');
}

const ATTESTED_HEADING =
  '# Made from containerize.yml by `npm run workflows`; do not edit. It signs what it builds: docs/provenance.md.\n';

/** Returns the workflow that signs images and attests them. Its default is to fail if it cannot. */
export function withAttestations(workflow: string): string {
  const edits: readonly Edit[] = [
    [/^.*\n/, () => ATTESTED_HEADING],
    [/^name: Containerize$/m, (name) => `${name} and attest`],
    [/^ {6}packages: write\n/gm, (rights) => `${rights}      id-token: write\n      attestations: write\n`],
    [/(^ {6}attest:\n.*\n.*\n {8}default: )auto$/m, (found) => found.replace(/auto$/, '"true"')],
  ];
  return edited(workflow, edits);
}

if (import.meta.main) {
  const text = readFileSync(join(FOLDER, 'containerize.yml'), 'utf8');
  writeFileSync(join(FOLDER, 'containerize-oidc.yml'), withCloudLogins(text));
  writeFileSync(join(FOLDER, 'containerize-attested.yml'), withAttestations(text));
}
