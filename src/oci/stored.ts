import * as v from 'valibot';
import { isObject } from '#base/objects.ts';
import { recordOfEach, type Stored, text, textByName, texts } from '#base/stored.ts';
import type { ContainerConfig, ImageConfig } from './config.ts';
import type { Descriptor } from './descriptor.ts';
import { type Digest, isDigest } from './digest.ts';
import type { BlobOrigin } from './image.ts';
import type { ImageManifest } from './manifest.ts';
import type { Platform } from './platform.ts';

/** Schemas of OCI objects in files that an earlier run stored. */
export const storedDigest: Stored<Digest> = v.custom<Digest>((value) => typeof value === 'string' && isDigest(value));

export const storedPlatform: Stored<Platform> = v.object({
  os: text,
  architecture: text,
  variant: v.exactOptional(text),
  'os.version': v.exactOptional(text),
});

export const storedDescriptor: Stored<Descriptor> = v.object({
  mediaType: text,
  digest: storedDigest,
  size: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  annotations: v.exactOptional(textByName),
  urls: v.exactOptional(texts),
  platform: v.exactOptional(storedPlatform),
});

export const storedOrigin: Stored<BlobOrigin> = v.object({ registry: text, repository: text });

export const storedManifest: Stored<ImageManifest> = v.object({
  schemaVersion: v.literal(2),
  mediaType: text,
  config: storedDescriptor,
  layers: v.array(storedDescriptor),
  annotations: v.exactOptional(textByName),
});

const emptyObject = v.custom<Readonly<Record<string, never>>>(isObject);

const storedContainerConfig: Stored<ContainerConfig> = v.object({
  User: v.exactOptional(text),
  ExposedPorts: v.exactOptional(recordOfEach(emptyObject)),
  Env: v.exactOptional(texts),
  Entrypoint: v.exactOptional(texts),
  Cmd: v.exactOptional(texts),
  Volumes: v.exactOptional(recordOfEach(emptyObject)),
  WorkingDir: v.exactOptional(text),
  Labels: v.exactOptional(textByName),
  StopSignal: v.exactOptional(text),
});

export const storedConfig: Stored<ImageConfig> = v.object({
  created: v.exactOptional(text),
  architecture: text,
  os: text,
  variant: v.exactOptional(text),
  'os.version': v.exactOptional(text),
  config: v.exactOptional(storedContainerConfig),
  rootfs: v.object({ type: v.literal('layers'), diff_ids: v.array(storedDigest) }),
  history: v.exactOptional(
    v.array(
      v.object({
        created: v.exactOptional(text),
        created_by: v.exactOptional(text),
        author: v.exactOptional(text),
        comment: v.exactOptional(text),
        empty_layer: v.exactOptional(v.boolean()),
      }),
    ),
  ),
});
