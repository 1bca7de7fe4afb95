import { hash } from 'node:crypto';
import { dirname } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { parseSaves } from '#actions/context/queue-saves.ts';
import { parseOrigin } from '#actions/publish/packages.ts';
import { PUBLICATION_SCHEMA, type PublishedApp } from '#publication/publication.ts';
import { packFacts, type SbomFacts, unpackFacts } from '#publication/sbom-facts.ts';
import { BUILD_STATE_SCHEMA, type BuildState, readObjState } from '#publish/obj/obj-state.ts';
import { NO_INPUTS } from '#publish/tracking/input-set.ts';
import { cacheHealth } from '#reuse/cache/health.ts';
import { CACHE_SCHEMA, type KnownPublication, readPublicationEntry } from '#reuse/publication-entry.ts';
import { EMPTY_INDEX, hasUpdates, type PublicationIndex, readIndex, withUpdates } from '#reuse/publication-index.ts';
import { type Target, textTarget } from '../../world/fuzz/target.ts';
import { memoryLog } from '../../world/memory-log.ts';
import { fileWith } from '../scratch.ts';

const DIGEST = `sha256:${'a'.repeat(64)}` as const;
const DESCRIPTOR = { mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip', digest: DIGEST, size: 3 };
const CLOSURE = {
  ...{ shape: { ...NO_INPUTS, files: ['src/A.cs'] }, values: { 'src/A.cs': 'x' }, unmentioned: ['b'] },
  ...{ parts: { 'the SDK image': DIGEST }, daily: 'x', history: 'y' },
};
const CONTAINER: PublishedApp['container'] = {
  ...{ imageTags: [], entrypoint: [], entrypointArgs: [], appCommand: ['dotnet'], appCommandArgs: [], defaultArgs: [] },
  ...{
    ports: ['8080/tcp'],
    environment: [{ name: 'A', value: 'b' }],
    labels: [],
    labelsOff: [],
    describedBy: {},
    obsolete: [],
  },
};
const APP: PublishedApp = {
  ...{ project: 'src/Web/Web.csproj', framework: 'net10.0', target: 'portable', name: 'Web', assembly: 'Web.dll' },
  ...{
    selfContained: false,
    frameworks: [{ name: 'Microsoft.AspNetCore.App', version: '10.0.0' }],
    trimmed: false,
    aot: false,
  },
  ...{ invariantGlobalization: false, container: CONTAINER, layers: [0], sbomFacts: '' },
  natives: [{ path: 'a.so', format: 'elf', architecture: 'x64', libc: 'glibc', needs: ['libc.so.6'] }],
  databases: { '': [{ file: 'appsettings.json', setting: 'a', path: 'app.db' }] },
};
const KNOWN: KnownPublication = {
  ...{ schema: CACHE_SCHEMA, builtAt: 1, took: 2, sdkImage: `x@${DIGEST}`, answers: { A: 'b' }, origins: [] },
  publication: {
    ...{ schema: PUBLICATION_SCHEMA, apps: [APP], packages: [{ id: 'A', version: '1.0.0' }] },
    layers: [{ kind: 'app', descriptor: DESCRIPTOR, diffId: DIGEST, files: 1 }],
  },
};
const INDEX: PublicationIndex = {
  ...EMPTY_INDEX,
  closures: [CLOSURE],
  layers: { app: { descriptor: DESCRIPTOR, diffId: DIGEST, origins: [{ registry: 'ghcr.io', repository: 'o/r' }] } },
  bases: {
    base: {
      ...{ manifestDigest: DIGEST, platform: { os: 'linux', architecture: 'amd64' } },
      manifest: {
        schemaVersion: 2,
        mediaType: 'application/vnd.oci.image.manifest.v1+json',
        config: DESCRIPTOR,
        layers: [DESCRIPTOR],
      },
      config: {
        os: 'linux',
        architecture: 'amd64',
        rootfs: { type: 'layers', diff_ids: [DIGEST] },
        config: { Env: ['A=b'] },
      },
    },
  },
  systems: { [DIGEST]: { id: 'debian', versionId: '12', libcs: ['glibc'], whole: true } },
  folders: { x: [{ path: 'app', uid: 0, gid: 0, mode: 493 }] },
  publications: { x: KNOWN },
  retired: ['x'],
  audited: { packages: 1 },
  sdks: { [DIGEST]: { version: '10.0.401', size: 3 } },
};
const STATE: BuildState = {
  ...{
    schema: BUILD_STATE_SCHEMA,
    shape: CLOSURE.shape,
    reachesOut: false,
    skipsPrograms: false,
    named: ['GITHUB_SHA'],
  },
  ...{
    source: { 'src/A.cs': 'x' },
    variables: { GITHUB_SHA: 'x' },
    at: 1,
    folders: { obj: 'App.csproj' },
    times: { 'obj/a': 1 },
  },
  restore: { shape: NO_INPUTS, values: {}, at: 1, answers: { A: 'b' }, floating: 'A 1.*' },
};

const FACTS: SbomFacts = {
  packages: [
    { id: 'A', version: '1.0.0', sha512: 'x', licence: 'MIT', direct: true, use: 'library', needs: ['B/1.0.0'] },
  ],
  projects: [{ path: 'src/Web/Web.csproj', version: '1.0.0', needs: ['A/1.0.0'] }],
  npm: [
    { name: 'a', version: '1.0.0', integrity: 'sha512-eA==', direct: true, dev: false, lockFile: 'package-lock.json' },
  ],
  files: [{ path: 'Web.dll', sha1: 'a', sha256: 'b', kind: 'project', owner: 'src/Web/Web.csproj' }],
};

/** What earlier runs kept: entries of the cache, and what a step left to its post step. */
export const CACHE_TARGETS: readonly Target[] = [
  textTarget('the facts of an SBOM', {
    examples: [JSON.stringify(FACTS)],
    read: (text) => unpackFacts(deflateRawSync(text, { level: 1 }).toString('base64')),
  }),
  textTarget('the facts of an SBOM, packed', { examples: [packFacts(FACTS)], read: unpackFacts }),
  {
    name: 'the index of the cache',
    isSlow: true,
    examples: [JSON.stringify(INDEX)],
    read: async (bytes) => {
      const index = await readIndex(dirname(fileWith('index/index.json', bytes)));
      return [hasUpdates(index, { sdks: { x: { version: 'y' } } }), withUpdates(index, { retired: ['y'] })];
    },
  },
  textTarget('a publication of the cache', {
    isSlow: true,
    examples: [JSON.stringify(KNOWN)],
    read: async (body) => {
      const signed = JSON.stringify({ sha256: hash('sha256', body, 'hex'), body });
      return await readPublicationEntry(dirname(fileWith('publication/publication.json', Buffer.from(signed))));
    },
  }),
  {
    name: 'the file of a publication, with its hash',
    isSlow: true,
    examples: [JSON.stringify({ sha256: hash('sha256', JSON.stringify(KNOWN), 'hex'), body: JSON.stringify(KNOWN) })],
    read: async (bytes) => await readPublicationEntry(dirname(fileWith('publication-file/publication.json', bytes))),
  },
  {
    name: 'the state of intermediate files',
    isSlow: true,
    examples: [JSON.stringify(STATE)],
    read: async (bytes) => await readObjState(dirname(fileWith('obj-state/state.json', bytes))),
  },
  textTarget('the note of the packages folder', { examples: ['{"lock":"x","generation":1}'], read: parseOrigin }),
  textTarget('what an earlier step queued to be saved', {
    examples: [JSON.stringify([{ entry: { kind: 'packages', name: 'a-g0', series: 'nuget' }, folder: '/x/kept/y' }])],
    read: parseSaves,
  }),
  textTarget('the caches that failed in an earlier step', {
    examples: ['["the folder /cache"]', "['']"],
    read: (earlier) => cacheHealth({ log: memoryLog(), earlier, saveState: () => undefined }).isBroken('x'),
  }),
];
