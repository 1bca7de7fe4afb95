import { defined, groupBy } from '#base/objects.ts';
import { hexOf } from '#oci/digest.ts';
import { uuidOf } from './content-id.ts';
import { isLicenceId } from './licence.ts';
import type { Component, ContentFile, Contents } from './model.ts';

type Json = Readonly<Record<string, unknown>>;

/** The namespace of this action's properties (github.com/CycloneDX/cyclonedx-property-taxonomy). */
const OWN = 'containerize-dotnet';
const IMAGE = 'image';

/**
 * Returns the document in CycloneDX 1.6, JSON (cyclonedx.org/docs/1.6/json). A component contains its files. A component with
 * the scope `excluded` was used by the build, and nothing of it is in the image.
 */
export function cyclonedxDocument(contents: Contents): Json {
  const { components, files, app } = contents;
  const owned = groupBy(files, ({ owner }) => owner);
  const document = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: metadataOf(contents),
    components: [
      ...components.map((each) => componentOf(each, { app, files: owned.get(each.ref) ?? [] })),
      ...(owned.get(undefined) ?? []).map(fileOf),
    ],
    dependencies: [
      { ref: IMAGE, dependsOn: [app, ...components.filter(isAlone).map(({ ref }) => ref)] },
      ...components.map(({ ref, needs }) => ({ ref, dependsOn: needs })),
    ],
  };
  const { $schema, bomFormat, specVersion, ...rest } = document;
  const serialNumber = `urn:uuid:${uuidOf(JSON.stringify(document))}`;
  return { $schema, bomFormat, specVersion, serialNumber, ...rest };
}

/** Lock files of npm name what the front-end needs, not what needs it. */
function isAlone({ kind, place }: Component): boolean {
  return kind === 'npm' && place === 'build';
}

function metadataOf({ image, base, created, source, revision, tool }: Contents): Json {
  const ancestor = { type: 'container', name: base.name, version: base.digest, purl: base.purl };
  const address = source !== undefined && URL.canParse(source) ? source : undefined;
  const facts = [
    property('platform', image.platform),
    ...(revision === undefined ? [] : [property('revision', revision)]),
  ];
  return {
    timestamp: created,
    lifecycles: [{ phase: 'build' }],
    tools: { components: [{ type: 'application', name: OWN, ...(tool === '' ? {} : { version: tool }) }] },
    component: {
      type: 'container',
      'bom-ref': IMAGE,
      name: image.name,
      version: image.digest,
      hashes: [{ alg: 'SHA-256', content: hexOf(image.digest) }],
      purl: image.purl,
      pedigree: { ancestors: [{ ...ancestor, hashes: [{ alg: 'SHA-256', content: hexOf(base.digest) }] }] },
      ...(address === undefined ? {} : { externalReferences: [{ type: 'vcs', url: address }] }),
      properties: facts,
    },
  };
}

const SCOPES = { image: 'required', base: 'required', build: 'excluded' } as const;

function componentOf(
  component: Component,
  { app, files }: { readonly app: string; readonly files: readonly ContentFile[] },
): Json {
  const { ref, kind, name, version, purl, cpe, sha512, licence, download, origin, place, direct } = component;
  const type = ref === app ? 'application' : kind === 'framework' ? 'framework' : 'library';
  const facts = [
    ...(kind === 'nuget' || kind === 'npm' ? [property('dependency', direct ? 'direct' : 'transitive')] : []),
    ...(place === 'base' ? [property('from', 'base image')] : []),
    ...(origin === undefined ? [] : [property('origin', origin)]),
  ];
  return {
    type,
    'bom-ref': ref,
    name,
    ...defined({ version }),
    scope: SCOPES[place],
    ...(sha512 === undefined ? {} : { hashes: [{ alg: 'SHA-512', content: sha512 }] }),
    ...(licence === undefined ? {} : { licenses: [licenceOf(licence)] }),
    ...defined({ cpe, purl }),
    ...(download === undefined ? {} : { externalReferences: [{ type: 'distribution', url: download }] }),
    ...(files.length === 0 ? {} : { components: files.map(fileOf) }),
    ...(facts.length === 0 ? {} : { properties: facts }),
  };
}

export function licenceOf(licence: string): Json {
  return isLicenceId(licence) ? { license: { id: licence } } : { expression: licence };
}

function fileOf({ ref, path, sha1, sha256, kind }: ContentFile): Json {
  return {
    type: 'file',
    'bom-ref': ref,
    name: path,
    hashes: [
      { alg: 'SHA-1', content: sha1 },
      { alg: 'SHA-256', content: sha256 },
    ],
    properties: [property('file', kind)],
  };
}

function property(name: string, value: string): Json {
  return { name: `${OWN}:${name}`, value };
}
