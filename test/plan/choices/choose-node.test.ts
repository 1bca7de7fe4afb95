import { expect, test } from 'vitest';
import { parseReference } from '#oci/reference.ts';
import { chooseNode, type FoundNode } from '#plan/choices/choose-node.ts';

const glibc = { version: 'v24.1.0', executable: '/n/bin/node', modules: '/n/lib', commands: {}, musl: false };
const musl = { ...glibc, musl: true };
const none = { because: 'there is no `node`' };
const need = { file: 'src/Web.csproj', what: 'runs "npm ci"', sure: true };

interface Facts {
  readonly found: FoundNode;
  readonly sdk: string;
  readonly prepared?: true;
  readonly unsure?: true;
}

function choose({ found, sdk, prepared, unsure }: Facts) {
  const asked = { need: { ...need, sure: unsure !== true }, found };
  return chooseNode(asked, { sdkImage: parseReference(sdk), prepared: prepared === true });
}

const OFFICIAL = 'mcr.microsoft.com/dotnet/sdk:10.0';
const ALPINE = 'mcr.microsoft.com/dotnet/sdk:10.0-alpine3.24';
const OWN = 'ghcr.io/o/sdk:1-alpine';

test.each<readonly [string, Facts]>([
  ['an official image', { found: glibc, sdk: OFFICIAL }],
  ['Alpine’s, with a Node for musl', { found: musl, sdk: ALPINE }],
  ['an image of the user’s own, whose C library only it knows', { found: glibc, sdk: OWN }],
  ['a prepared image', { found: glibc, sdk: OFFICIAL, prepared: true }],
])('the runner’s is mounted into %s', (_, facts) => {
  expect(choose(facts)).toEqual({
    value: { kind: 'runner', node: facts.found, sure: true },
    because: 'src/Web.csproj runs "npm ci"',
    from: 'src/Web.csproj',
  });
});

test.each<readonly [string, Facts, string]>([
  ['an image of the user’s own', { found: none, sdk: OWN }, 'no `node`'],
  ['a prepared image', { found: none, sdk: OFFICIAL, prepared: true }, 'no `node`'],
  ['a prepared image of another C library', { found: glibc, sdk: ALPINE, prepared: true }, 'for glibc'],
  ['a need that is not sure', { found: none, sdk: OFFICIAL, unsure: true }, 'no `node`'],
])('%s may bring its own', (_, facts, because) => {
  const choice = choose(facts);
  expect(choice.value).toEqual({ kind: 'image', sure: facts.unsure !== true });
  expect(choice.because).toMatch(/^src\/Web\.csproj runs "npm ci"; /);
  expect(choice.because).toContain(because);
});

test.each<readonly [string, Facts, string]>([
  [
    'no Node',
    { found: none, sdk: OFFICIAL },
    'src/Web.csproj runs "npm ci", the SDK image has no Node, and there is no `node`',
  ],
  ['one for glibc on Alpine', { found: glibc, sdk: ALPINE }, `v24.1.0 is made for glibc, while ${ALPINE} has musl`],
  ['one for musl elsewhere', { found: musl, sdk: OFFICIAL }, `v24.1.0 is made for musl, while ${OFFICIAL} has glibc`],
])('%s is an error that names actions/setup-node', (_, facts, message) => {
  const error = {
    code: 'NODE_MISSING',
    message: expect.stringContaining(message),
    hint: expect.stringContaining('actions/setup-node'),
  };
  expect(() => choose(facts)).toThrow(expect.objectContaining(error));
});
