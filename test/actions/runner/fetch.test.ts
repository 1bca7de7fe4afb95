import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { runnerFetch } from '#actions/runner/fetch.ts';
import { NO_AUTHORITIES } from '#base/certificates.ts';
import type { RegistryCertificates } from '#oci/transport/docker-certificates.ts';
import { type Authority, makeAuthority } from '../../world/authority.ts';

let authority: Authority;
let port = 0;
const server = createServer((request, response) => {
  request.on('data', () => undefined).on('end', () => response.end(`${request.method} ${request.url}`));
});
beforeAll(async () => {
  authority = await makeAuthority();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  port = (server.address() as AddressInfo).port;
});
afterAll(async () => {
  server.close();
  await authority[Symbol.asyncDispose]();
});

const known = () => ({ certificates: [authority.certificate], places: ['a test'] });

interface Case {
  readonly named?: boolean;
  readonly inBundle?: boolean;
  readonly ofRegistry?: (registry: string) => RegistryCertificates | undefined;
  readonly clients?: true;
}

async function at({ named, inBundle, ofRegistry = () => undefined, clients }: Case = {}) {
  const secured = await authority.secure(port, clients === undefined ? {} : { clients });
  onTestFinished(() => secured[Symbol.asyncDispose]());
  const fetchFor = runnerFetch({
    ...{ env: {}, cancelled: new AbortController().signal },
    trust: {
      named: async () => (named === true ? known() : NO_AUTHORITIES),
      all: async () => (named === true || inBundle === true ? known() : NO_AUTHORITIES),
    },
    ofRegistry: async (registry) => ofRegistry(registry),
  });
  const host = `localhost:${secured.port}`;
  return {
    host,
    get: async (registry?: string, init?: RequestInit) => {
      const response = await fetchFor(registry)(new URL(`https://${host}/x`), init);
      return await response.text();
    },
  };
}

const refused = { cause: expect.objectContaining({ code: expect.stringMatching(/CERT|UNABLE|SIGNED/) }) };

test('an unknown authority is not trusted', async () => {
  const { get } = await at();
  await expect(get()).rejects.toMatchObject(refused);
});

test('an authority that the runner names is trusted for all hosts', async () => {
  const { get, host } = await at({ named: true });
  expect(await get()).toBe('GET /x');
  expect(await get(host)).toBe('GET /x');
  expect(await get(host, { method: 'PUT', body: Buffer.from('bytes') })).toBe('PUT /x');
});

test('one that only the system’s bundle has is found when a server is not trusted', async () => {
  const { get } = await at({ inBundle: true });
  expect(await get()).toBe('GET /x');
  expect(await get(undefined, { method: 'PUT', body: Buffer.from('bytes') })).toBe('PUT /x');
});

test('docker’s certificates of a registry count for it and its redirects', async () => {
  const ofRegistry = (registry: string) =>
    registry === 'own' ? { place: 'x', authorities: [authority.certificate], client: [], unreadable: [] } : undefined;
  const { get } = await at({ ofRegistry });
  expect(await get('own')).toBe('GET /x');
  await expect(get('other')).rejects.toMatchObject(refused);
  await expect(get()).rejects.toMatchObject(refused);
});

test('a client certificate goes to the registry, not to a redirect target', async () => {
  const client = [await authority.issue(['client'])];
  const ofRegistry = () => ({ place: 'x', authorities: [authority.certificate], client, unreadable: [] });
  const { get, host } = await at({ ofRegistry, clients: true });
  expect(await get(host)).toBe('GET /x');
  await expect(get('registry.example')).rejects.toThrow();
});

test('an invalid client certificate is an error that names its folder', async () => {
  const client = [{ cert: 'no certificate', key: 'no key' }];
  const { get, host } = await at({ ofRegistry: () => ({ place: '/certs', authorities: [], client, unreadable: [] }) });
  await expect(get(host)).rejects.toMatchObject({
    code: 'CREDENTIALS_INVALID',
    message: expect.stringContaining('reading the certificates of a client in /certs'),
  });
});
