import * as v from 'valibot';
import { parsedBy, type Stored, text } from '#base/stored.ts';
import { configOf, type ImageConfig } from './config.ts';
import { type Descriptor, isPlatform, parseDescriptor } from './descriptor.ts';
import { type Digest, isDigest } from './digest.ts';
import type { BlobOrigin } from './image.ts';
import { type ImageManifest, manifestOf } from './manifest.ts';
import type { Platform } from './platform.ts';

/** Schemas of OCI objects in files that an earlier run stored. They accept what the parsers of registries' answers return. */
export const storedDigest: Stored<Digest> = v.custom<Digest>((value) => typeof value === 'string' && isDigest(value));
export const storedPlatform: Stored<Platform> = v.custom<Platform>(isPlatform);
export const storedDescriptor: Stored<Descriptor> = parsedBy(parseDescriptor);
export const storedManifest: Stored<ImageManifest> = parsedBy(manifestOf);
export const storedConfig: Stored<ImageConfig> = parsedBy(configOf);

export const storedOrigin: Stored<BlobOrigin> = v.object({ registry: text, repository: text });
