import { expect, test } from 'vitest';
import { typeIn } from '#oci/media-types.ts';

test.each([
  ['application/vnd.docker.image.rootfs.diff.tar.gzip', 'application/vnd.oci.image.layer.v1.tar+gzip'],
  ['application/vnd.example', 'application/vnd.example'],
  ['constructor', 'constructor'],
])('the media type %s is %s in an OCI image', (own, expected) => {
  expect(typeIn('oci', own)).toBe(expected);
});
