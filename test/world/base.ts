import { digestOf } from '#oci/digest.ts';
import type { BaseImage, Layer } from '#oci/image.ts';
import { MEDIA } from '#oci/media-types.ts';

/** A layer of a few bytes, which no engine could unpack. */
export function aLayer(kind: string, mediaType: string = MEDIA.ociLayerGzip): Layer {
  const bytes = Buffer.from(kind);
  return {
    kind,
    descriptor: { mediaType, digest: digestOf(bytes), size: bytes.length },
    diffId: digestOf(Buffer.from(`raw ${kind}`)),
    async *open() {
      yield bytes;
    },
  };
}

/** An official image of ASP.NET Core, as its registry describes it. */
export function aBase(config: BaseImage['config']['config'] = {}): BaseImage {
  const layers = [aLayer('base 1', MEDIA.dockerLayerGzip), aLayer('base 2', MEDIA.dockerLayerGzip)];
  const descriptor = { mediaType: MEDIA.dockerConfig, digest: digestOf(Buffer.from('c')), size: 1 };
  return {
    reference: { registry: 'mcr.microsoft.com', repository: 'dotnet/aspnet', tag: '10.0' },
    digest: digestOf(Buffer.from('index')),
    manifestDigest: digestOf(Buffer.from('manifest')),
    platform: { os: 'linux', architecture: 'amd64' },
    manifest: {
      schemaVersion: 2,
      mediaType: MEDIA.dockerManifest,
      config: descriptor,
      layers: layers.map((own) => own.descriptor),
    },
    config: {
      architecture: 'amd64',
      os: 'linux',
      'os.version': '10.0.1',
      config: { Env: ['PATH=/bin', 'APP_UID=1654', 'ASPNETCORE_HTTP_PORTS=8080'], Cmd: ['/bin/bash'], ...config },
      rootfs: { type: 'layers', diff_ids: layers.map(({ diffId }) => diffId) },
      history: [{ created_by: 'one' }, { created_by: 'nothing', empty_layer: true }, { created_by: 'two' }],
    },
    layers,
  };
}
