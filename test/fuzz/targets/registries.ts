import { ActionError } from '#base/action-error.ts';
import { isObject } from '#base/objects.ts';
import { layerKinds, portsOf } from '#images/image/config.ts';
import { fromBytes, readAll } from '#oci/blob.ts';
import { environmentOf, parseConfig } from '#oci/config.ts';
import { digestOf } from '#oci/digest.ts';
import { parseIndex, parseManifest } from '#oci/manifest.ts';
import { MEDIA } from '#oci/media-types.ts';
import { parseMirror } from '#oci/mirror.ts';
import { parsePlatform } from '#oci/platform.ts';
import { type BaseStore, readBase } from '#oci/read-base.ts';
import { describeReference, parseReference } from '#oci/reference.ts';
import { parseChallenges } from '#oci/transport/authentication.ts';
import { type Target, textTarget } from '../../world/fuzz/target.ts';
import { worldRegistries } from '../../world/registries.ts';

const DIGEST = `sha256:${'a'.repeat(64)}`;
const LAYER = { mediaType: MEDIA.ociLayerGzip, digest: DIGEST, size: 3, annotations: { a: 'b' } };
const CONFIG_TEXT = JSON.stringify({
  ...{ architecture: 'amd64', os: 'linux', variant: 'v8', 'os.version': '10.0.1', created: '2026-01-01T00:00:00Z' },
  config: {
    ...{ User: '1654', Env: ['PATH=/bin', 'ASPNETCORE_HTTP_PORTS=8080'], Entrypoint: ['dotnet'], Cmd: ['App.dll'] },
    ...{
      ExposedPorts: { '8080/tcp': {} },
      Volumes: { '/data': {} },
      WorkingDir: '/app',
      Labels: { a: 'b' },
      StopSignal: 'SIGINT',
    },
  },
  rootfs: { type: 'layers', diff_ids: [DIGEST] },
  history: [{ created: '2026-01-01T00:00:00Z', created_by: 'x', comment: 'y', empty_layer: true }],
});
const CONFIG = { mediaType: MEDIA.ociConfig, digest: digestOf(Buffer.from(CONFIG_TEXT)), size: CONFIG_TEXT.length };
const MANIFEST_TEXT = JSON.stringify({
  ...{ schemaVersion: 2, mediaType: MEDIA.ociManifest, config: CONFIG, layers: [LAYER], annotations: { a: 'b' } },
});
const MANIFEST = {
  ...{ mediaType: MEDIA.ociManifest, digest: digestOf(Buffer.from(MANIFEST_TEXT)), size: MANIFEST_TEXT.length },
  platform: { os: 'linux', architecture: 'amd64', variant: 'v1' },
};
const INDEX_TEXT = JSON.stringify({
  ...{ schemaVersion: 2, mediaType: MEDIA.ociIndex, annotations: { c: 'd' } },
  manifests: [
    MANIFEST,
    { ...MANIFEST, platform: { os: 'windows', architecture: 'amd64', 'os.version': '10.0.20348.1' } },
  ],
});
const REQUEST = { reference: parseReference('host.example/a/b:1'), platform: { os: 'linux', architecture: 'amd64' } };
const PLACE = { repository: 'a/b', reference: 'latest' };

/** A store that has the given documents, as an honest registry would have them. */
function storeOf(documents: {
  readonly index: Uint8Array;
  readonly manifest: Uint8Array;
  readonly config: Uint8Array;
}): BaseStore {
  const { index, manifest, config } = documents;
  const blob = (mediaType: string, bytes: Uint8Array) => fromBytes({ mediaType, bytes, value: undefined });
  return {
    document: async (digest) =>
      blob(digest === undefined ? MEDIA.ociIndex : MEDIA.ociManifest, digest === undefined ? index : manifest),
    open: async function* () {
      yield config;
    },
  };
}

async function readAs(part: 'index' | 'manifest' | 'config', bytes: Buffer): Promise<unknown> {
  const plain = {
    index: Buffer.from(INDEX_TEXT),
    manifest: Buffer.from(MANIFEST_TEXT),
    config: Buffer.from(CONFIG_TEXT),
  };
  const documents = { ...plain, [part]: bytes };
  const manifest = { ...MANIFEST, digest: digestOf(documents.manifest), size: documents.manifest.length };
  // The index names the manifest that is sent.
  const index =
    part === 'manifest'
      ? Buffer.from(INDEX_TEXT.replace(JSON.stringify(MANIFEST), JSON.stringify(manifest)))
      : documents.index;
  return await readBase(storeOf({ ...documents, index }), REQUEST);
}

const readsDocuments: readonly Target[] = [
  textTarget('the name of an image', {
    examples: ['ghcr.io/owner/app:1.0', `localhost:5000/a/b@${DIGEST}`, '[::1]:5000/a/b:c', 'ubuntu', 'a_b/c--d.e:_x'],
    read: (text) => {
      const reference = parseReference(text);
      const again = describeReference(reference);
      if (describeReference(parseReference(again)) !== again) throw new TypeError(`${again} is read as something else`);
    },
  }),
  textTarget('a mirror of a registry', { examples: ['mcr.microsoft.com=host.example/mirror'], read: parseMirror }),
  textTarget('a platform', { examples: ['linux/arm/v7', 'windows/amd64'], read: parsePlatform }),
  {
    name: 'an image manifest',
    examples: [MANIFEST_TEXT],
    read: (bytes) => [parseManifest(bytes, MEDIA.ociManifest), readAs('manifest', bytes)][1],
  },
  {
    name: 'an image index',
    examples: [INDEX_TEXT],
    read: (bytes) => [parseIndex(bytes, MEDIA.ociIndex), readAs('index', bytes)][1],
  },
  {
    name: 'an image config',
    examples: [CONFIG_TEXT],
    read: (bytes) => {
      const { config } = parseConfig(bytes);
      return [portsOf(environmentOf(config)), layerKinds(parseConfig(bytes)), readAs('config', bytes)][2];
    },
  },
];

/** An answer of a registry, as a document that can be changed. */
interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const EMPTY_STATUSES = [204, 205, 304];

/** Returns the answer that a document describes. Node.js lets no other status and no other header through. */
function answerOf(value: unknown): Response {
  const { status, headers, body } = isObject(value) ? value : {};
  const number =
    typeof status === 'number' && Number.isInteger(status) && status >= 200 && status <= 599 ? status : 200;
  const pairs = Object.entries(isObject(headers) ? headers : {})
    .slice(0, 50)
    .flatMap(([name, text]): [string, string][] =>
      /^[\w-]+$/.test(name) ? [[name, headerText(String(JSON.stringify(text) ?? '').replace(/^"|"$/g, ''))]] : [],
    );
  const content = typeof body === 'string' ? body : (JSON.stringify(body) ?? '');
  return new Response(EMPTY_STATUSES.includes(number) ? null : content, { status: number, headers: pairs });
}

/** What an HTTP parser accepts in a header: Node.js ends a connection above 16 KB. */
function headerText(text: string): string {
  return text
    .slice(0, 16_384)
    .replace(/[^\t\x20-\x7e\x80-\xff]/g, '')
    .trim();
}

/** A registry that gives these answers, the last one for all that follow. */
function registryWith(answers: readonly (() => Response)[]) {
  let asked = 0;
  const fetch = async (): Promise<Response> => {
    const answer = answers[Math.min(asked, answers.length - 1)];
    asked += 1;
    return answer?.() ?? new Response();
  };
  return worldRegistries({ world: { fetch } }).registries('registry.example');
}

const SMALL = { mediaType: MEDIA.ociLayerGzip, digest: digestOf(Buffer.from('abc')), size: 3 };

/** Sends each kind of request, and reads each answer to its end. Each may fail in its own way. */
async function askAll(...answers: readonly (() => Response)[]): Promise<void> {
  const blob = {
    descriptor: SMALL,
    open: async function* () {
      yield Buffer.from('abc');
    },
  };
  const requests: readonly ((client: ReturnType<typeof registryWith>) => Promise<unknown>)[] = [
    (client) => client.headManifest(PLACE),
    (client) => client.getManifest(PLACE),
    (client) => client.listTags('a/b'),
    (client) => client.headBlob({ repository: 'a/b', digest: SMALL.digest }),
    (client) => readAll(client.openBlob('a/b', SMALL)),
    (client) => client.mountBlob({ repository: 'a/b', digest: SMALL.digest }, 'c/d'),
    (client) => client.uploadBlob(blob, { repository: 'a/b' }),
    (client) => client.canPush('a/b'),
  ];
  const failures: unknown[] = [];
  for (const request of requests) await request(registryWith(answers)).catch((error: unknown) => failures.push(error));
  const strange = failures.find((error) => !(error instanceof ActionError));
  if (strange !== undefined) throw strange;
  if (failures.length === requests.length) throw failures[0];
}

const ANSWERS: readonly Answer[] = [
  {
    status: 200,
    headers: { 'content-type': MEDIA.ociManifest, 'docker-content-digest': DIGEST, 'content-length': '3' },
    body: 'abc',
  },
  {
    status: 200,
    headers: { link: '</v2/a/b/tags/list?last=x>; rel="next"' },
    body: '{"name":"a/b","tags":["1.0","latest"]}',
  },
  {
    status: 202,
    headers: { location: '/v2/a/b/blobs/uploads/1?state=x', range: '0-0', 'oci-chunk-min-length': '5242880' },
    body: '',
  },
  { status: 307, headers: { location: 'https://storage.example/blob?signature=x' }, body: '' },
  {
    status: 429,
    headers: { 'retry-after': '3' },
    body: '{"errors":[{"code":"TOOMANYREQUESTS","message":"slow","detail":null}]}',
  },
  { status: 403, headers: { 'content-type': 'text/html' }, body: '<html><body>Forbidden</body></html>' },
  { status: 401, headers: { 'www-authenticate': 'Basic realm="x"' }, body: '' },
];

const HEADERS: Readonly<Record<string, readonly string[]>> = {
  location: ['//other.example/x', '/v2/x?_state=a%2Bb', '../uploads/3', 'http://169.254.169.254/latest'],
  link: ['</v2/a/b/tags/list?n=1>; rel=next', '<https://other.example/>; rel="next"'],
  'retry-after': ['120', 'Wed, 21 Oct 2026 07:28:00 GMT'],
  'docker-content-digest': [DIGEST, 'sha512:abc'],
  'content-type': [`${MEDIA.ociIndex}; charset=utf-8`, 'application/vnd.docker.distribution.manifest.v1+prettyjws'],
  'content-length': ['12', '-1', '1e9'],
};

const CHALLENGE = 'Bearer realm="https://registry.example/token",service="s",scope="repository:a/b:pull"';
const TOKEN_TEXT = '{"token":"abc","access_token":"abc","expires_in":300,"issued_at":"2026-01-01T00:00:00Z"}';
const challenged = (header: string) => () => new Response('', { status: 401, headers: { 'www-authenticate': header } });
const json = (body: string | Uint8Array<ArrayBuffer>) => () => new Response(body);

const readsAnswers: readonly Target[] = [
  textTarget('an answer of a registry: status, headers and body', {
    isSlow: true,
    examples: ANSWERS.map((answer) => JSON.stringify(answer)),
    read: async (text) => {
      const value = jsonOf(text);
      await askAll(() => answerOf(value));
    },
  }),
  {
    name: 'an answer of a registry: the body of an error',
    examples: ANSWERS.map(({ body }) => body),
    read: async (bytes) => {
      const body = new Uint8Array(bytes);
      await registryWith([() => new Response(body, { status: 400 })]).getManifest(PLACE);
    },
  },
  {
    name: 'a list of tags',
    examples: ['{"name":"a/b","tags":["1.0","latest"]}', '{"name":"a/b","tags":null}'],
    read: async (bytes) => await registryWith([json(new Uint8Array(bytes))]).listTags('a/b'),
  },
  ...(['location', 'link', 'retry-after', 'docker-content-digest', 'content-type', 'content-length'] as const).map(
    (name) =>
      textTarget(`the header ${name} of a registry`, {
        isSlow: true,
        examples: ANSWERS.flatMap(({ headers }) => headers[name] ?? []).concat(HEADERS[name] ?? []),
        read: async (text) => {
          const value = headerText(text);
          const status = { location: 307, 'retry-after': 429 }[name as 'location'] ?? 200;
          const headers: [string, string][] = value === '' ? [] : [[name, value]];
          const body = '{"tags":["a"]}';
          // What follows a redirect, a wait or a session.
          await askAll(
            () => new Response(body, { status, headers }),
            () => new Response(body, { status: 202, headers }),
            json(body),
          );
        },
      }),
  ),
  textTarget('the header www-authenticate', {
    examples: [CHALLENGE, 'Basic realm="a b", Bearer realm="https://a.example/t",error="invalid_token"', 'Negotiate'],
    read: async (text) => {
      parseChallenges(text);
      const answers = [challenged(headerText(text)), json(TOKEN_TEXT), json('{"tags":[]}')];
      await registryWith(answers).listTags('a/b');
    },
  }),
  {
    name: 'an answer with a token',
    examples: [TOKEN_TEXT, '{"access_token":"a"}'],
    read: async (bytes) =>
      await registryWith([challenged(CHALLENGE), json(new Uint8Array(bytes)), json('{"tags":[]}')]).listTags('a/b'),
  },
];

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

export const REGISTRY_TARGETS: readonly Target[] = [...readsDocuments, ...readsAnswers];
