import { expect, test } from 'vitest';
import { ActionError, type ErrorCode } from '#base/action-error.ts';
import { makeSet } from '#images/image/make-set.ts';
import type { Layer, TaggedSet } from '#oci/image.ts';
import { pushSets } from '#oci/registry/push.ts';
import { countFaults, IS_FAULTS, numbersTo } from '../world/faults.ts';
import { makeImage, makeLayer, noise, tagged } from '../world/images.ts';
import { ALICE, worldRegistries } from '../world/registries.ts';
import {
  type Fault,
  type FaultKind,
  type RegistryOptions,
  startRegistry,
  type TestRegistry,
} from '../world/registry.ts';
import { repositorySource } from '../world/repository-source.ts';
import { validateImage } from '../world/validate-image.ts';

const REPOSITORY = 'o/app';
/** More requests than a push has. */
const MOST_REQUESTS = 200;

/** Two variants of two platforms: one base of the same registry, one of another, and a layer in all of them. */
interface World {
  readonly registry: TestRegistry;
  readonly other: TestRegistry;
  readonly sets: readonly TaggedSet[];
}

async function openWorld(options: RegistryOptions): Promise<World & AsyncDisposable> {
  const [registry, other] = [await startRegistry({ trusting: true, ...options }), await startRegistry()];
  const app = await makeLayer({ files: { 'app/App.dll': noise(30_000, 'app') }, compression: 'members' });
  const imageOf = async (system: string, architecture: string) => {
    const base = await makeLayer({ kind: 'base', files: { os: `${system} ${architecture}` } });
    const repository = `dotnet/${system}-${architecture}`;
    const source = system === 'noble' ? registry : other;
    await source.putImage(makeImage([base]), { repository, tag: '10.0' });
    const client = openClient({ registry, other }, source.host);
    const open = () => client.openBlob(repository, base.descriptor);
    const lazy: Layer = { ...base, origin: { registry: source.host, repository }, open };
    return makeImage([lazy, app], { os: 'linux', architecture });
  };
  const setOf = async (system: string) => makeSet([await imageOf(system, 'amd64'), await imageOf(system, 'arm64')]);
  const sets = [
    { set: await setOf('noble'), tags: ['1.0.0', '1.0', 'latest'] },
    { set: await setOf('alpine'), tags: ['1.0.0-alpine', 'latest-alpine'] },
  ];
  const dispose = () => Promise.all([registry, other].map((each) => each[Symbol.asyncDispose]()));
  return { registry, other, sets, [Symbol.asyncDispose]: async () => void (await dispose()) };
}

/** A client of a run of its own, with the logins of the test, which may reach the storages. */
function openClient({ registry, other }: Pick<World, 'registry' | 'other'>, host: string) {
  const world = { named: new Set([registry.storage, other.storage]) };
  return worldRegistries({ login: ALICE, world }).registries(host);
}

async function pushAll({ sets, ...world }: World): Promise<void> {
  await pushSets([{ client: openClient(world, world.registry.host), repository: REPOSITORY, sets }]);
}

interface Case {
  readonly options?: RegistryOptions;
  /** Makes the fault happen in a push. */
  readonly inject?: (world: World) => void;
  /** What the push may end with; the push succeeds if nothing is said. */
  readonly errors?: readonly ErrorCode[];
  /** The registry afterwards, if the fault is one of its settings that lasts. */
  readonly lasts?: boolean;
}

/**
 * Pushes with a fault, then again without it. At no time does a tag point to an incomplete image.
 * @returns `false` if the fault is one of requests, and no request met it.
 */
async function survive({ options = {}, inject, errors = [], lasts = false }: Case): Promise<boolean> {
  await using world = await openWorld(options);
  const { registry, other, sets } = world;
  const incomplete = new Set<string>();
  for (const each of [registry, other]) {
    each.meanwhile(() => {
      for (const tag of registry.store.incomplete()) incomplete.add(tag);
    });
  }
  inject?.(world);
  const before = registry.injected() + other.injected();
  const end = await pushAll(world).then(
    () => 'pushed',
    (error: unknown) => error,
  );
  if (inject !== undefined && registry.injected() + other.injected() === before) return false;
  if (end !== 'pushed') {
    const code = end instanceof ActionError ? end.code : undefined;
    if (code === undefined || !errors.includes(code)) throw end;
  } else if (lasts) throw new Error('the push succeeded');
  registry.heal();
  if (!lasts) {
    await pushAll(world);
    expect(registry.store.tagsOf(REPOSITORY).toSorted()).toEqual(sets.flatMap(({ tags }) => tags).toSorted());
    const client = openClient(world, registry.host);
    for (const { set, tags } of sets) {
      for (const tag of tags) expect(registry.store.tagged(REPOSITORY, tag)).toBe(set.top.descriptor.digest);
      await validateImage(repositorySource(client, REPOSITORY), set.top.descriptor);
    }
  }
  expect([...incomplete, ...registry.store.incomplete()]).toEqual([]);
  return true;
}

const AUTH = { kind: 'bearer', user: ALICE.username, password: ALICE.password } as const;

interface OfRequests {
  readonly fault: FaultKind & Pick<Fault, 'times'>;
  /** Of these requests only. */
  readonly of?: Pick<Fault, 'method' | 'path'>;
  readonly options?: RegistryOptions;
  readonly errors?: readonly ErrorCode[];
}

const CHUNKED = { largestPut: 1_000 } as const;
const RESET = (phase: 'asked' | 'body' | 'done' | 'answer') => ({ kind: 'reset', phase }) as const;

/** Each is injected into every request of a push, one push a request. */
const OF_REQUESTS: Readonly<Record<string, OfRequests>> = {
  'connection reset after the head of a request': { fault: RESET('asked') },
  'connection reset within the body of a request': { fault: RESET('body') },
  'connection reset after the request was carried out': { fault: RESET('done') },
  'the same, where tags are immutable': { fault: RESET('done'), options: { immutable: true } },
  'connection reset within the head of an answer': { fault: RESET('answer') },
  'connection closed within the body of an answer': { fault: { kind: 'short' } },
  'connection reset, chunked upload': { fault: RESET('asked'), options: CHUNKED },
  'connection reset within a chunk': { fault: RESET('body'), options: CHUNKED },
  'connection reset after a chunk was stored': { fault: RESET('done'), options: CHUNKED },
  'connection reset, with logins': { fault: RESET('done'), options: { auth: AUTH } },
  'answer broken off, with logins': { fault: { kind: 'short' }, options: { auth: AUTH } },
  'answer byte by byte': { fault: { kind: 'trickle' } },
  'answer packed with gzip that was not asked for': { fault: { kind: 'gzip' }, options: { auth: AUTH } },
  'no Docker-Content-Digest': { fault: { kind: 'no-digest' } },
  'wrong Docker-Content-Digest': { fault: { kind: 'wrong-digest' }, errors: ['REGISTRY_FAILED'] },
  '429 with Retry-After in seconds': { fault: { kind: 'status', status: 429, headers: { 'retry-after': '2' } } },
  '429 with Retry-After as a date': {
    fault: { kind: 'status', status: 429, headers: { 'retry-after': 'Fri, 31 Dec 1999 23:59:59 GMT' } },
  },
  '429 within a chunked upload': { fault: { kind: 'status', status: 429 }, options: CHUNKED },
  '500 twice': { fault: { kind: 'status', status: 500, times: 2 } },
  '503 three times': { fault: { kind: 'status', status: 503, times: 3 } },
  '408': { fault: { kind: 'status', status: 408 } },
  '401 in the middle of an upload': {
    fault: { kind: 'status', status: 401, headers: { 'www-authenticate': 'Basic realm="r"' } },
    of: { method: 'PUT', path: /uploads/ },
    options: { auth: { kind: 'basic', user: ALICE.username, password: ALICE.password } },
  },
  '403 that does not end': {
    fault: { kind: 'status', status: 403, times: MOST_REQUESTS },
    errors: ['REGISTRY_DENIED'],
  },
  '500 that does not end': {
    fault: { kind: 'status', status: 500, times: MOST_REQUESTS },
    errors: ['REGISTRY_FAILED'],
  },
};

const OF_REGISTRY = 'a request to a registry';
const OF_RULES = 'a registry with rules of its own';

const NAMES = Object.keys(OF_REQUESTS);

test.for(Object.entries(OF_REQUESTS))('a push survives: %s', async ([name, { fault, of, ...rest }], context) => {
  const counter = countFaults(context, OF_REGISTRY);
  for (const after of numbersTo(MOST_REQUESTS, NAMES.indexOf(name))) {
    const inject = ({ registry }: World): void => registry.fault({ ...fault, ...of, after });
    const isMet = await counter.inject(name, () => survive({ ...rest, inject }));
    if (!isMet) return;
  }
});

/** Each is a property of the registry, which stays. */
const RULES: Readonly<Record<string, Case>> = {
  'relative Location with a query': { options: { locations: 'relative' } },
  'absolute Location with a query': { options: { locations: 'absolute' } },
  'Location on another origin, with logins': { options: { locations: 'elsewhere', auth: AUTH } },
  'Location on another origin, in chunks': { options: { locations: 'elsewhere', auth: AUTH, ...CHUNKED } },
  'base layers redirected to another origin': {
    inject: ({ registry, other }) => {
      for (const each of [registry, other]) {
        const to = `http://${each.storage}`;
        each.fault({ kind: 'redirect', to, method: 'GET', path: /blobs\/sha256/, times: MOST_REQUESTS });
      }
    },
  },
  '200 for what was stored': { options: { stored: 200 } },
  '201 for what was stored, also for parts': { options: { stored: 201, ...CHUNKED } },
  '202 for what was stored, also for whole blobs': { options: { stored: 202 } },
  '204 for what was stored': { options: { stored: 204, ...CHUNKED } },
  'mount answered 202': { options: { mounts: false } },
  '403 on HEAD for absence': { options: { absent: 403, auth: AUTH } },
  'immutable tags': { options: { immutable: true } },
  'API of referrers': { options: { referrers: true } },
  'no API of referrers': { options: { referrers: false } },
  'missing repository': { options: { access: 'missing' }, errors: ['REGISTRY_FAILED'], lasts: true },
  'read-only repository': { options: { access: 'read-only' }, errors: ['REGISTRY_DENIED'], lasts: true },
};

test.for(Object.entries(RULES))('a push survives: %s', async ([name, rule], context) => {
  expect(await countFaults(context, OF_RULES).inject(name, () => survive(rule))).toBe(true);
});

test('a token expires before any request', async (context) => {
  const counter = countFaults(context, OF_REGISTRY);
  for (const at of numbersTo(MOST_REQUESTS, 5)) {
    const work = async (): Promise<boolean> => {
      let seen = 0;
      const inject = ({ registry }: World): void => {
        registry.fault({ kind: 'trickle', method: 'HEAD', path: /manifests/ });
        registry.meanwhile(() => {
          if (seen === at) registry.expireTokens();
          seen += 1;
        });
      };
      await survive({ options: { auth: AUTH }, inject });
      return seen > at;
    };
    if (!(await counter.inject('token expired between check and push', work))) return;
  }
});

test('a blob is gone when its manifest is put', async (context) => {
  const inject = ({ registry, sets: [first] }: World): void => {
    const layers = first?.set.images.flatMap((image) => image.layers) ?? [];
    const lost = new Set(layers.map(({ descriptor }) => descriptor.digest));
    registry.fault({ kind: 'trickle', method: 'HEAD', path: /manifests/ });
    registry.meanwhile(({ method, path }) => {
      if (method !== 'PUT' || !path.includes('/manifests/')) return;
      for (const digest of lost) registry.store.loseBlob(REPOSITORY, digest);
      lost.clear();
    });
  };
  const work = () => survive({ options: { trusting: false }, inject });
  expect(await countFaults(context, OF_REGISTRY).inject('blob unknown when the manifest is put', work)).toBe(true);
});

/** Three of the smallest chunks that a registry may ask for, and a bit. */
const LARGE = 3 * 6_000_000 + 1_000;

test('chunks have the minimum size that the registry asks for', async (context) => {
  const counter = countFaults(context, OF_RULES);
  const phases = IS_FAULTS ? (['asked', 'body', 'done', 'answer'] as const) : (['done'] as const);
  for (const phase of phases) {
    for (let after = 0; after < 4; after += 1) {
      await counter.inject('chunks with a minimum size, and a reset at each of them', async () => {
        await using registry = await startRegistry({ ...CHUNKED, leastChunk: 6_000_000 });
        const image = makeImage([await makeLayer({ files: { big: noise(LARGE) }, compression: 'none' })]);
        const client = worldRegistries().registries(registry.host);
        const path = after === 3 ? /digest=/ : /uploads/;
        registry.fault({ ...RESET(phase), method: after === 3 ? 'PUT' : 'PATCH', path, after: after % 3 });
        await pushSets([{ client, repository: REPOSITORY, sets: [tagged(image, ['1.0'])] }]);
        await validateImage(repositorySource(client, REPOSITORY), image.manifest.descriptor);
        expect(registry.injected()).toBe(1);
      });
    }
  }
});

test('a tag that another image has is not moved where tags are immutable', async (context) => {
  await countFaults(context, OF_RULES).inject('immutable tag of another image', async () => {
    await using world = await openWorld({ immutable: true });
    const { registry, sets } = world;
    const old = makeImage([await makeLayer({ files: { old: 'image' } })]);
    await registry.putImage(old, { repository: REPOSITORY, tag: '1.0' });
    await expect(pushAll(world)).rejects.toMatchObject({
      code: 'REGISTRY_FAILED',
      message: expect.stringContaining('TAG_INVALID'),
    });
    expect(registry.store.tagged(REPOSITORY, '1.0')).toBe(old.manifest.descriptor.digest);
    expect(registry.store.incomplete()).toEqual([]);
    expect(sets).toHaveLength(2);
  });
});

test('an index has 40 platforms', async (context) => {
  await countFaults(context, OF_RULES).inject('index of 40 platforms', async () => {
    await using registry = await startRegistry();
    const app = await makeLayer({ files: { 'app/App.dll': noise(30_000, 'app') } });
    const images = await Promise.all(
      Array.from({ length: 40 }, async (_, at) => {
        const base = await makeLayer({ kind: 'base', files: { os: `system ${at}` } });
        return makeImage([base, app], { os: 'linux', architecture: 'arm', variant: `v${at}` });
      }),
    );
    const set = makeSet(images);
    const client = worldRegistries().registries(registry.host);
    registry.fault({ ...RESET('done'), method: 'PUT', path: /manifests/, after: 20 });
    const [pushed] = await pushSets([{ client, repository: REPOSITORY, sets: [{ set, tags: ['1.0'] }] }]);
    expect(pushed?.blobs.filter(({ action }) => action === 'sent')).toHaveLength(40 + 1 + 40);
    await validateImage(repositorySource(client, REPOSITORY), set.top.descriptor);
    expect(registry.store.incomplete()).toEqual([]);
  });
});
