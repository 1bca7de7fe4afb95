import { defined } from '#base/objects.ts';
import { type Artifact, makeArtifact } from '#oci/artifact.ts';
import type { Descriptor } from '#oci/descriptor.ts';
import { hexOf } from '#oci/digest.ts';
import { shortHash, uuidOf } from '#sbom/content-id.ts';
import { licenceOf } from '#sbom/cyclonedx.ts';
import { BASE_KIND, SBOM_FORMATS } from '#sbom/formats.ts';
import { purlRef, toolName, UNKNOWN } from '#sbom/spdx.ts';
import { type BaseContents, baseContentsOf, type DescribedBase } from './describe-base.ts';

type Json = Readonly<Record<string, unknown>>;

/** A document about a base. */
interface BaseDocument {
  readonly artifactType: string;
  /** `aspnet.linux-amd64.base.spdx.json`. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly created: string;
  readonly annotations: Readonly<Record<string, string>>;
}

/** Makes the documents about the packages of a base, one in each format: SPDX 2.3 and CycloneDX 1.6. */
export function baseDocuments(described: DescribedBase): readonly BaseDocument[] {
  const contents = baseContentsOf(described);
  const { name, digest, platform, created } = contents;
  const make = { spdx: () => spdxOf(contents), cyclonedx: () => cyclonedxOf(contents) };
  return SBOM_FORMATS.map(({ format, artifactType, ending }) => ({
    artifactType,
    file: `${name}.${platform.replaceAll('/', '-')}.base${ending}`,
    bytes: new TextEncoder().encode(JSON.stringify(make[format]())),
    created,
    annotations: { 'org.opencontainers.image.base.digest': digest },
  }));
}

/** Makes the artifact that attaches a document to an image on that base. */
export function baseArtifact({ bytes, ...about }: BaseDocument, subject: Descriptor): Artifact {
  return makeArtifact({ ...about, subject, document: bytes, kind: BASE_KIND });
}

const NONE = 'NOASSERTION';
const OWN = 'containerize-dotnet';

function spdxOf(contents: BaseContents): Json {
  const { name, digest, created, tool, packages, system } = contents;
  const ids = packages.map((each) => `SPDXRef-Package-${readable(each.name, each.version)}-${shortHash(each.purl)}`);
  const systemId = system === undefined ? [] : ['SPDXRef-System'];
  const document = {
    ...{ spdxVersion: 'SPDX-2.3', dataLicense: 'CC0-1.0', SPDXID: 'SPDXRef-DOCUMENT', name: `${name}@${digest}` },
    creationInfo: { created, creators: [`Tool: ${toolName(tool)}`] },
    comment: 'The packages of the operating system in a base image, without the application and its packages.',
    packages: [
      imagePackage(contents),
      ...systemId.map((SPDXID) => ({
        ...{ SPDXID, name: system?.name, ...defined({ versionInfo: system?.version }), ...COMMON },
        ...{ licenseDeclared: NONE, primaryPackagePurpose: 'OPERATING_SYSTEM' },
      })),
      ...packages.map((each, index) => ({
        ...{ SPDXID: ids[index], name: each.name, versionInfo: each.version, ...COMMON },
        licenseDeclared: each.licence ?? NONE,
        primaryPackagePurpose: 'LIBRARY',
        externalRefs: [purlRef(each.purl)],
      })),
    ],
    files: [],
    relationships: [
      { spdxElementId: 'SPDXRef-DOCUMENT', relationshipType: 'DESCRIBES', relatedSpdxElement: BASE },
      ...[...systemId, ...ids].map((id) => {
        return { spdxElementId: BASE, relationshipType: 'CONTAINS', relatedSpdxElement: id };
      }),
    ],
  };
  const id = uuidOf(JSON.stringify(document));
  const { spdxVersion, dataLicense, SPDXID, name: title, ...rest } = document;
  const documentNamespace = `https://spdx.org/spdxdocs/${encodeURIComponent(name)}-${id}`;
  return { spdxVersion, dataLicense, SPDXID, name: title, documentNamespace, ...rest };
}

const BASE = 'SPDXRef-Base';
const COMMON = { downloadLocation: NONE, ...UNKNOWN } as const;

function imagePackage({ name, digest, purl, platform }: BaseContents): Json {
  return {
    ...{ SPDXID: BASE, name, versionInfo: digest, ...COMMON, licenseDeclared: NONE },
    primaryPackagePurpose: 'CONTAINER',
    sourceInfo: `base image for ${platform}`,
    checksums: [{ algorithm: 'SHA256', checksumValue: hexOf(digest) }],
    externalRefs: [purlRef(purl)],
  };
}

/** An id may have only letters, digits, dots and hyphens. */
function readable(...parts: readonly string[]): string {
  return parts.join('-').replace(/[^A-Za-z0-9.]+/g, '-');
}

function cyclonedxOf({ name, digest, purl, platform, created, tool, system, packages }: BaseContents): Json {
  const named = system === undefined ? [] : [{ type: 'operating-system', 'bom-ref': 'system', ...system }];
  const components = packages.map(({ licence, ...each }) => ({
    ...{ type: 'library', 'bom-ref': each.purl, name: each.name, version: each.version },
    ...(licence === undefined ? {} : { licenses: [licenceOf(licence)] }),
    purl: each.purl,
  }));
  const document = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    ...{ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 },
    metadata: {
      timestamp: created,
      lifecycles: [{ phase: 'post-build' }],
      tools: { components: [{ type: 'application', name: OWN, ...(tool === '' ? {} : { version: tool }) }] },
      component: {
        ...{ type: 'container', 'bom-ref': 'image', name, version: digest },
        hashes: [{ alg: 'SHA-256', content: hexOf(digest) }],
        purl,
        properties: [{ name: `${OWN}:platform`, value: platform }],
      },
    },
    components: [...named, ...components],
    dependencies: [{ ref: 'image', dependsOn: [...named, ...components].map((each) => each['bom-ref']) }],
  };
  const { $schema, bomFormat, specVersion, ...rest } = document;
  const serialNumber = `urn:uuid:${uuidOf(JSON.stringify(document))}`;
  return { $schema, bomFormat, specVersion, serialNumber, ...rest };
}
