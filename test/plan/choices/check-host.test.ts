import { describe, expect, test } from 'vitest';
import { describeReference } from '#oci/reference.ts';
import { namedBase } from '#plan/choices/choose-base.ts';
import { chooseImages } from '#plan/choices/choose-images.ts';
import { parseInputs } from '#request/inputs/inputs.ts';
import type { RawInputs } from '#request/inputs/names.ts';
import { anApp, settings } from '../../world/app.ts';

function baseOf(property: string, raw: RawInputs = {}): string {
  const base = namedBase({ inputs: parseInputs(raw), property, project: 'Web.csproj' });
  return base === undefined ? '' : describeReference(base.value);
}

const NEAR = [
  ...['127.0.0.1:5000', 'localhost', 'localhost:5000', '[::1]:5000', '127.1:80', '0x7f000001:80', '2130706433:1'],
  ...['169.254.169.254', '10.0.0.1:5000', '192.168.1.1', '172.16.0.1:443', '[fe80::1]', '[::ffff:7f00:1]:80'],
];

describe.each(NEAR)('%s', (host) => {
  test('is refused for a base image that a project names', () => {
    expect(() => baseOf(`${host}/any/thing:1`)).toThrow(
      expect.objectContaining({ code: 'ADDRESS_REFUSED', hint: expect.stringContaining(host) }),
    );
  });

  test('is refused for an image that a project names', () => {
    const app = anApp({ container: settings({ registry: host, repository: 'o/app' }) });
    expect(() => chooseImages(parseInputs({}), app)).toThrow(expect.objectContaining({ code: 'ADDRESS_REFUSED' }));
  });
});

test.each<RawInputs>([
  { 'registry-mirrors': 'mcr.microsoft.com=127.0.0.1:5000' },
  { 'registry-mirrors': '127.0.0.1:5000=mirror.example' },
  { 'insecure-registries': '127.0.0.1:5000' },
  { images: '127.0.0.1:5000/o/app' },
  { 'cache-from': 'type=registry,ref=127.0.0.1:5000/cache' },
  { properties: 'ContainerRegistry=127.0.0.1:5000' },
  { properties: 'ContainerBaseImage=127.0.0.1:5000/any/thing:1' },
])('%j allows it: an input is the word of the workflow', (raw) => {
  expect(baseOf('127.0.0.1:5000/any/thing:1', raw)).toBe('127.0.0.1:5000/any/thing:1');
});

test('another port of the same host is not allowed', () => {
  expect(() => baseOf('127.0.0.1:2375/x:1', { images: '127.0.0.1:5000/o/app' })).toThrow('127.0.0.1:2375');
});

test.each(['ghcr.io/o/base:1', 'registry.corp:5000/base', 'alpine:3', '8.8.8.8/x:1', '172.32.0.1/x:1'])(
  '%s is allowed',
  (name) => expect(baseOf(name)).not.toBe(''),
);
