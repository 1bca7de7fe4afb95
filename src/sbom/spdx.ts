import { hash } from 'node:crypto';
import { defined } from '#base/objects.ts';
import { hexOf } from '#oci/digest.ts';
import { shortHash, uuidOf } from './content-id.ts';
import type { Component, ContentFile, Contents } from './model.ts';

const NONE = 'NOASSERTION';
const DOCUMENT = 'SPDXRef-DOCUMENT';
const IMAGE = 'SPDXRef-Image';
const BASE = 'SPDXRef-Base';

type Json = Readonly<Record<string, unknown>>;

/**
 * Returns the document in SPDX 2.3, JSON (spdx.github.io/spdx-spec/v2.3). The application's own project is the package that
 * contains the files; a file of a NuGet package is expanded from it.
 */
export function spdxDocument(contents: Contents): Json {
  const { image, created, tool } = contents;
  const document = {
    spdxVersion: 'SPDX-2.3',
    dataLicense: 'CC0-1.0',
    SPDXID: DOCUMENT,
    name: `${image.name}@${image.digest}`,
    creationInfo: { created, creators: [`Tool: ${toolName(tool)}`] },
    packages: [
      imagePackage(contents),
      basePackage(contents),
      ...contents.components.map((each) => packageOf(each, contents)),
    ],
    files: contents.files.map(fileOf),
    relationships: relationshipsOf(contents),
  };
  const id = uuidOf(JSON.stringify(document));
  const { spdxVersion, dataLicense, SPDXID, name, ...rest } = document;
  const documentNamespace = `https://spdx.org/spdxdocs/${encodeURIComponent(image.name)}-${id}`;
  return { spdxVersion, dataLicense, SPDXID, name, documentNamespace, ...rest };
}

/** `containerize-dotnet-1.2.3`: SPDX 2.3, 6.8 separates the version by a hyphen. */
export function toolName(version: string): string {
  return version === '' ? 'containerize-dotnet' : `containerize-dotnet-${version}`;
}

/** What is not known of any package. */
export const UNKNOWN = { filesAnalyzed: false, licenseConcluded: NONE, copyrightText: NONE, supplier: NONE } as const;

function imagePackage({ image, source, revision }: Contents): Json {
  const built = source === undefined ? [] : [`built from ${source}${revision === undefined ? '' : ` at ${revision}`}`];
  return {
    SPDXID: IMAGE,
    name: image.name,
    versionInfo: image.digest,
    ...{ downloadLocation: NONE, ...UNKNOWN, licenseDeclared: NONE },
    primaryPackagePurpose: 'CONTAINER',
    sourceInfo: [`image for ${image.platform}`, ...built].join(', '),
    checksums: [{ algorithm: 'SHA256', checksumValue: hexOf(image.digest) }],
    externalRefs: [purlRef(image.purl)],
  };
}

function basePackage({ base }: Contents): Json {
  return {
    SPDXID: BASE,
    name: base.name,
    versionInfo: base.digest,
    ...{ downloadLocation: NONE, ...UNKNOWN, licenseDeclared: NONE },
    primaryPackagePurpose: 'CONTAINER',
    comment: 'The base image. This document names it by its digest; its packages are not listed here.',
    checksums: [{ algorithm: 'SHA256', checksumValue: hexOf(base.digest) }],
    externalRefs: [purlRef(base.purl)],
  };
}

function packageOf(component: Component, contents: Contents): Json {
  const { ref, kind, name, version, purl, cpe, sha512, licence, download, origin } = component;
  const externalRefs = [...(purl === undefined ? [] : [purlRef(purl)]), ...(cpe === undefined ? [] : [cpeRef(cpe)])];
  const isApp = ref === contents.app;
  return {
    SPDXID: idOf(component),
    name,
    ...defined({ versionInfo: version, sourceInfo: origin }),
    downloadLocation: download ?? NONE,
    ...UNKNOWN,
    ...(isApp ? { filesAnalyzed: true, packageVerificationCode: verificationCode(contents.files) } : {}),
    licenseDeclared: licence ?? NONE,
    primaryPackagePurpose: isApp ? 'APPLICATION' : kind === 'framework' ? 'FRAMEWORK' : 'LIBRARY',
    ...(sha512 === undefined ? {} : { checksums: [{ algorithm: 'SHA512', checksumValue: sha512 }] }),
    ...(externalRefs.length === 0 ? {} : { externalRefs }),
  };
}

/** SPDX 2.3, 7.9: the SHA-1 of the files' SHA-1, sorted and put together. */
function verificationCode(files: readonly ContentFile[]): Json {
  const all = files.map(({ sha1 }) => sha1).sort();
  return { packageVerificationCodeValue: hash('sha1', all.join(''), 'hex') };
}

export function purlRef(purl: string): Json {
  return { referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: purl };
}

function cpeRef(cpe: string): Json {
  return { referenceCategory: 'SECURITY', referenceType: 'cpe23Type', referenceLocator: cpe };
}

function fileOf(file: ContentFile): Json {
  const unaccounted = 'Unaccounted: neither a package nor a project is known to have published it.';
  return {
    SPDXID: fileId(file),
    fileName: `.${file.path}`,
    checksums: [
      { algorithm: 'SHA1', checksumValue: file.sha1 },
      { algorithm: 'SHA256', checksumValue: file.sha256 },
    ],
    ...{ licenseConcluded: NONE, licenseInfoInFiles: [NONE], copyrightText: NONE },
    ...(file.kind === 'unaccounted' ? { comment: unaccounted } : {}),
  };
}

/** An id may have only letters, digits, dots and hyphens, so a hash of the ref makes it unique. */
function idOf({ ref, name, version }: Pick<Component, 'ref' | 'name' | 'version'>): string {
  const readable = [name, version].join('-').replace(/[^A-Za-z0-9.]+/g, '-');
  return `SPDXRef-Package-${readable}-${shortHash(ref)}`;
}

function fileId({ ref }: ContentFile): string {
  return `SPDXRef-File-${shortHash(ref)}`;
}

function relationshipsOf(contents: Contents): readonly Json[] {
  const { components, app } = contents;
  const ids = new Map(components.map((component) => [component.ref, idOf(component)]));
  const idFor = (ref: string): string => ids.get(ref) ?? NONE;
  const own = idFor(app);
  const relate = (spdxElementId: string, relationshipType: string) => (relatedSpdxElement: string) => ({
    ...{ spdxElementId, relationshipType, relatedSpdxElement },
  });
  const placeOf = new Map(components.map(({ ref, place }) => [ref, place]));
  const needed = components.flatMap(({ ref, needs }) =>
    needs.map((need) => {
      if (placeOf.get(need) === 'build') return relate(idFor(need), 'BUILD_DEPENDENCY_OF')(idFor(ref));
      return relate(idFor(ref), placeOf.get(need) === 'base' ? 'HAS_PREREQUISITE' : 'DEPENDS_ON')(idFor(need));
    }),
  );
  const tools = components.filter(({ kind, place }) => kind === 'npm' && place === 'build');
  return [
    relate(DOCUMENT, 'DESCRIBES')(IMAGE),
    relate(IMAGE, 'DESCENDANT_OF')(BASE),
    relate(IMAGE, 'CONTAINS')(own),
    ...needed,
    ...tools.map(({ ref }) => relate(idFor(ref), 'BUILD_DEPENDENCY_OF')(own)),
    ...contents.files.flatMap((file) => [
      relate(own, 'CONTAINS')(fileId(file)),
      ...(file.owner === undefined || file.owner === app
        ? []
        : [relate(fileId(file), madeOf(file))(idFor(file.owner))]),
    ]),
  ];
}

/** A package is an archive; a project is compiled. */
function madeOf({ kind }: ContentFile): string {
  return kind === 'package' ? 'EXPANDED_FROM_ARCHIVE' : 'GENERATED_FROM';
}
