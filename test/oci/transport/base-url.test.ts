import { expect, test } from 'vitest';
import { baseUrl } from '#oci/registry/registries.ts';

test.each([
  ['ghcr.io', 'https://ghcr.io'],
  ['docker.io', 'https://registry-1.docker.io'],
  ['registry.example:8443', 'https://registry.example:8443'],
  ['localhost', 'http://localhost'],
  ['localhost:5000', 'http://localhost:5000'],
  ['127.0.0.1:5000', 'http://127.0.0.1:5000'],
  ['127.9.9.9', 'http://127.9.9.9'],
  ['[::1]:5000', 'http://[::1]:5000'],
  ['localhost.example', 'https://localhost.example'],
  ['127.0.0.1.example', 'https://127.0.0.1.example'],
  ['nexus.local:8082', 'http://nexus.local:8082'],
  ['nexus.local', 'https://nexus.local'],
])('%s is reached at %s', (registry, origin) => {
  expect(baseUrl(registry, ['nexus.local:8082']).origin).toBe(origin);
});

test.each(['a.example:99999', '1.2.3.4.5', '127.0.0.999:80', '[:::]:80'])(
  '%s is no registry, and no bug of ours',
  (registry) => {
    expect(() => baseUrl(registry)).toThrow(
      expect.objectContaining({ code: 'REFERENCE_INVALID', message: expect.stringContaining(registry) }),
    );
  },
);
