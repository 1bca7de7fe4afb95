import * as v from 'valibot';
import { count, flag, recordOfEach, type Stored, text, textByName, texts } from '#base/stored.ts';
import { storedDescriptor, storedDigest } from '#oci/stored.ts';
import {
  type ContainerSettings,
  type Libc,
  type NamedItem,
  type NativeFile,
  PUBLICATION_SCHEMA,
  type Publication,
  type PublishedApp,
  type PublishedLayer,
} from './publication.ts';

/** The schema of a publication that an earlier run stored. */
export const storedLibc: Stored<Libc> = v.picklist(['glibc', 'musl']);

const layer: Stored<PublishedLayer> = v.object({
  kind: v.picklist(['packages', 'runtimes', 'projects', 'static', 'app']),
  system: v.exactOptional(v.literal('windows')),
  rid: v.exactOptional(text),
  descriptor: storedDescriptor,
  diffId: storedDigest,
  files: count,
});

const item: Stored<NamedItem> = v.object({ name: text, value: text });

const container: Stored<ContainerSettings> = v.object({
  baseImage: v.exactOptional(text),
  family: v.exactOptional(text),
  registry: v.exactOptional(text),
  repository: v.exactOptional(text),
  imageTags: texts,
  runtimeIdentifiers: v.exactOptional(texts),
  user: v.exactOptional(text),
  workingDirectory: v.exactOptional(text),
  entrypoint: texts,
  entrypointArgs: texts,
  appCommand: texts,
  appCommandArgs: texts,
  appCommandInstruction: v.exactOptional(text),
  defaultArgs: texts,
  ports: texts,
  environment: v.array(item),
  labels: v.array(item),
  labelsOff: texts,
  describedBy: textByName,
  obsolete: v.array(v.object({ used: text, instead: text })),
  invalidRepository: v.exactOptional(text),
  unread: v.exactOptional(v.array(v.object({ name: text, instead: text }))),
});

const native: Stored<NativeFile> = v.object({
  path: text,
  format: v.picklist(['elf', 'pe']),
  architecture: text,
  libc: v.exactOptional(storedLibc),
  needs: texts,
  package: v.exactOptional(text),
});

const app: Stored<PublishedApp> = v.object({
  project: text,
  framework: text,
  target: text,
  name: text,
  assembly: v.exactOptional(text),
  executable: v.exactOptional(text),
  selfContained: flag,
  frameworks: v.array(v.object({ name: text, version: text })),
  rollForward: v.exactOptional(text),
  invariantGlobalization: flag,
  trimmed: flag,
  aot: flag,
  sdkVersion: v.exactOptional(text),
  container,
  audit: v.exactOptional(
    v.object({
      enabled: flag,
      level: text,
      mode: v.picklist(['all', 'direct']),
      suppressed: texts,
      justifications: v.exactOptional(textByName),
    }),
  ),
  natives: v.exactOptional(v.array(native)),
  topFiles: v.exactOptional(texts),
  pointers: v.exactOptional(texts),
  databases: v.exactOptional(recordOfEach(v.array(v.object({ file: text, setting: text, path: text })))),
  sbomFacts: text,
  layers: v.array(count),
});

export const storedPublication: Stored<Publication> = v.object({
  schema: v.literal(PUBLICATION_SCHEMA),
  apps: v.array(app),
  layers: v.array(layer),
  packages: v.array(v.object({ id: text, version: text, sha512: v.exactOptional(text) })),
});
