import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { runCommand } from './world/command.ts';

/*
 * Each function that a README of a room names as the place to start has one example in its docstring. The examples are
 * compiled, with the values that they use.
 */

const root = fileURLToPath(new URL('..', import.meta.url));

/** The functions, each with the types of the values that its example takes from elsewhere. */
const ENTRIES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'actions/run.ts: run': { runner: 'Runner' },
  'base/action-error.ts: ActionError': {},
  'base/choice.ts: describeChoice': {},
  'base/parse-json.ts: parseJson': {},
  'base/files/beneath.ts: readFile': {},
  'base/archive/unpack-new.ts: unpackNew': { limits: 'ArchiveLimits' },
  'dotnet/project/facts.ts: readProjectFacts': {},
  'dotnet/runtime-image.ts: chooseRuntimeImage': {},
  'dotnet/sdk-image.ts: chooseSdkImage': {},
  'dotnet/git/open-git.ts: openGit': { exec: 'Exec', env: 'Env' },
  'engine/connect.ts: connectEngine': { env: 'Env' },
  'images/plan/delivery-plan.ts: makeDeliveryPlan': {
    ...{ inputs: 'Inputs', event: 'GitEvent', tags: 'TagSet', templates: 'Templates', publication: 'Publication' },
  },
  'images/image/assemble.ts: assembleImage': {
    ...{ base: 'BaseImage', app: 'PublishedApp', layers: 'readonly Layer[]' },
  },
  'images/verify/verify-image.ts: verifyImage': {
    ...{ app: 'PublishedApp', packages: 'Publication["packages"]', base: 'BaseImage', image: 'Image' },
    known: 'VerifiedImage["system"]',
  },
  'images/deliver/deliver-all.ts: deliverAll': {
    ...{ sets: 'readonly NamedSet[]', plan: 'DeliveryPlan', pushes: 'readonly Push[]' },
    ...{ engine: '() => Promise<ContainerEngine>', log: 'Log' },
  },
  'notary/verify-signature.ts: verifySignature': {
    ...{ bytes: 'Uint8Array', image: 'Descriptor', trust: 'TrustStore', clock: 'Clock', log: 'Log' },
  },
  'oci/reference.ts: parseReference': {},
  'oci/layer/layers.ts: makeLayers': { files: 'readonly OutputFile[]' },
  'oci/registry/client.ts: RegistryClient': { options: 'ConstructorParameters<typeof RegistryClient>[0]' },
  'oci/registry/push.ts: pushSets': { client: 'RegistryClient', set: 'ImageSet' },
  'plan/choices/make-build-plan.ts: makeBuildPlan': {
    ...{ inputs: 'Inputs', event: 'GitEvent', tags: 'TagSet', project: 'Choice<ProjectFacts>', runner: 'RunnerParts' },
  },
  'publication/store.ts: openLayer': { publication: 'Publication' },
  'publish/publish.ts: publishInContainer': { plan: 'BuildPlan', effects: 'PublishContext' },
  'publish/phases/observe-phases.ts: observePhases': {
    ...{ build: 'Parameters<typeof observePhases>[0]', container: 'Container' },
    ...{ restore: '() => Promise<void>', publish: '() => Promise<void>' },
  },
  'request/inputs/inputs.ts: readInputs': {},
  'request/event/git-event.ts: parseGitEvent': {},
  'request/tags/evaluate.ts: evaluateTags': { event: 'GitEvent', templates: 'Templates' },
  'sbom/documents.ts: sbomDocuments': {
    ...{ app: 'PublishedApp', facts: 'SbomFacts', image: 'Image', base: 'BaseImage' },
  },
  'provenance/statement.ts: statementOf': {},
  'reuse/find-publication.ts: findPublication': {
    ...{ present: 'Present', cache: 'Cache', index: 'PublicationIndex', log: 'Log' },
  },
  'reuse/publication-index.ts: withUpdates': { closure: 'KnownClosure' },
  'reuse/cache/open-cache.ts: openCache': { backend: 'Backend', scopes: 'CacheScopes', health: 'CacheHealth' },
};

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.ts'),
);
const sources = new Map(files.map((path) => [path, readFileSync(join(root, 'src', path), 'utf8')]));

/** The files that export a name. */
const exporters = new Map<string, string[]>();
for (const [path, source] of sources) {
  for (const [, name = ''] of source.matchAll(/^export (?:async )?(?:function|const|class|interface|type) (\w+)/gm))
    exporters.set(name, [...(exporters.get(name) ?? []), path]);
}

/** The examples of an entry: the lines after `@example` in the docstring that ends right before it. */
function examplesOf(entry: string): readonly string[] {
  const [path = '', name = ''] = entry.split(': ');
  const [before = ''] = (sources.get(path) ?? '').split(
    new RegExp(`^export (?:async )?(?:function|class) ${name}\\b`, 'm'),
  );
  const docstring = before.endsWith(' */\n') ? before.slice(before.lastIndexOf('/**')) : '';
  return docstring
    .split('* @example\n')
    .slice(1)
    .map((text) => text.replace(/^ \*(?: |\/$)/gm, '').replace(/^@[\s\S]*/m, ''));
}

/** A module with the example in a function, and imports of what it names. */
function moduleOf(entry: string, example: string): string {
  const [own = ''] = entry.split(': ');
  const values = Object.entries(ENTRIES[entry] ?? {});
  const taken = new Set([...values.map(([name]) => name), ...declaredIn(example)]);
  const words = new Set(`${example} ${values.map(([, type]) => type).join(' ')}`.match(/(?<![.'\w])\b[A-Za-z]\w*/g));
  const imports = [...words]
    .filter((word) => exporters.has(word) && !taken.has(word))
    .map((word) => {
      const paths = exporters.get(word) ?? [];
      return `import { ${word} } from '#${paths.includes(own) ? own : paths[0]}';`;
    });
  const declared = values.map(([name, type]) => `declare const ${name}: ${type};`);
  return [
    ...["import { createReadStream } from 'node:fs';", ...imports, ...declared],
    `export async function example(): Promise<void> {\n${example}\n}\n`,
  ].join('\n');
}

/** The constants of an example. */
function declaredIn(example: string): readonly string[] {
  return [...example.matchAll(/const (?:(\w+)|[{[]([^}\]]*)[}\]]) =/g)].flatMap(([, one = '', several = '']) =>
    `${one},${several}`.split(',').map((name) => name.trim()),
  );
}

test('each entry of a room has one example, which calls it', () => {
  const wrong = Object.keys(ENTRIES).filter((entry) => {
    const [, name = ''] = entry.split(': ');
    const examples = examplesOf(entry);
    return examples.length !== 1 || !examples[0]?.includes(`${name}(`);
  });
  expect(wrong).toEqual([]);
});

test('each room has an entry, in a file or folder that its README names', () => {
  const rooms = readdirSync(join(root, 'src'));
  const entries = Object.keys(ENTRIES).map((entry) => entry.split(': ')[0] ?? '');
  expect(rooms.filter((room) => !entries.some((path) => path.startsWith(`${room}/`)))).toEqual([]);
  const unnamed = entries.filter((path) => {
    const [room = '', ...rest] = path.split('/');
    const readme = readFileSync(join(root, 'src', room, 'README.md'), 'utf8');
    return !readme.includes(`\`${rest.join('/')}\``) && !readme.includes(`\`${rest.slice(0, -1).join('/')}/\``);
  });
  expect(unnamed).toEqual([]);
});

test('the examples compile', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'examples-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const entry of Object.keys(ENTRIES)) {
    const [example = ''] = examplesOf(entry);
    writeFileSync(join(folder, `${entry.replace(/\W/g, '-')}.ts`), moduleOf(entry, example));
  }
  const compilerOptions = {
    ...{ noEmit: true, noUnusedLocals: false, noUnusedParameters: false, verbatimModuleSyntax: false },
    ...{ typeRoots: [join(root, 'node_modules/@types')], types: ['node'], paths: { '#*': [join(root, 'src/*')] } },
  };
  const config = { extends: join(root, 'tsconfig.json'), compilerOptions, include: [join(folder, '*.ts')] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  await runCommand([join(root, 'node_modules/.bin/tsc'), '-p', folder]);
});
