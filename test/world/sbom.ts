import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { DOCUMENT_ANNOTATION } from '#oci/artifact.ts';
import { readAll } from '#oci/blob.ts';
import type { Digest } from '#oci/digest.ts';
import { parseManifest } from '#oci/manifest.ts';
import { parseReference } from '#oci/reference.ts';
import type { RegistryClient } from '#oci/registry/client.ts';
import { listReferrers, type Referrers } from '#oci/registry/referrers.ts';
import { registries } from './containerize.ts';
import { spdxProblems } from './spdx-problems.ts';

/** A document as a registry has it. */
export interface StoredSbom {
  readonly text: string;
  readonly json: Readonly<Record<string, unknown>>;
}

/** What is attached to an image. */
export interface AttachedDocuments {
  readonly spdx: StoredSbom;
  readonly cyclonedx: StoredSbom;
  /** OpenVEX, if the project suppresses advisories. */
  readonly vex?: Readonly<Record<string, unknown>>;
  readonly listedBy: Referrers['listedBy'];
}

/** Reads the documents that are attached to an image by its digest. */
export async function sbomsOf(image: string): Promise<AttachedDocuments> {
  const { registry, repository, digest = '' } = parseReference(image);
  const client = registries(registry);
  const { descriptors, listedBy } = await listReferrers({ client, repository, subject: digest as Digest });
  const read = async (type: string, kind = 'sbom'): Promise<StoredSbom> => {
    const all = descriptors.filter(({ artifactType }) => artifactType === type);
    const own = all.filter(({ annotations }) => annotations?.[DOCUMENT_ANNOTATION] === kind);
    const [found, ...others] = own;
    if (found === undefined || others.length > 0) throw new Error(`${image} has ${own.length} documents of ${type}`);
    const text = await documentOf(found.digest, { client, repository });
    return { text, json: JSON.parse(text) };
  };
  const vex = 'application/vnd.openvex+json';
  const hasVex = descriptors.some(({ artifactType }) => artifactType === vex);
  return {
    ...(hasVex ? { vex: (await read(vex, 'vex')).json } : {}),
    spdx: await read('application/spdx+json'),
    cyclonedx: await read('application/vnd.cyclonedx+json'),
    listedBy,
  };
}

/** Reads the documents about the base of an image, by their types. */
export async function baseSbomsOf(image: string): Promise<Readonly<Record<string, string>>> {
  const { registry, repository, digest = '' } = parseReference(image);
  const client = registries(registry);
  const { descriptors } = await listReferrers({ client, repository, subject: digest as Digest });
  const own = descriptors.filter(({ annotations }) => annotations?.[DOCUMENT_ANNOTATION] === 'base-sbom');
  const read = own.map(async (descriptor) => {
    return [descriptor.artifactType ?? '', await documentOf(descriptor.digest, { client, repository })] as const;
  });
  return Object.fromEntries(await Promise.all(read));
}

async function documentOf(
  reference: Digest,
  { client, repository }: { readonly client: RegistryClient; readonly repository: string },
): Promise<string> {
  const { bytes, descriptor } = await client.getManifest({ repository, reference });
  const [layer] = parseManifest(bytes, descriptor.mediaType).layers;
  if (layer === undefined) throw new Error(`${reference} has no document`);
  return Buffer.from(await readAll(client.openBlob(repository, layer))).toString('utf8');
}

/** What is wrong with the documents of an image; empty if both are valid. */
export async function problemsOf(sboms: {
  readonly spdx: Pick<StoredSbom, 'json'>;
  readonly cyclonedx: Pick<StoredSbom, 'text'>;
}): Promise<readonly unknown[]> {
  const strict = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
  const found = await strict.validate(sboms.cyclonedx.text);
  return [...spdxProblems(sboms.spdx.json), ...(found === null ? [] : [found])];
}

/** A component of a CycloneDX document, as tests look at it. */
export interface StoredComponent {
  readonly name: string;
  readonly version?: string;
  readonly scope?: string;
  readonly type: string;
  readonly purl?: string;
  readonly licenses?: readonly { readonly license?: { readonly id: string }; readonly expression?: string }[];
  readonly components?: readonly StoredComponent[];
  readonly properties?: readonly { readonly name: string; readonly value: string }[];
}

export function componentsOf({ json }: Pick<StoredSbom, 'json'>): readonly StoredComponent[] {
  return json['components'] as readonly StoredComponent[];
}

/** Returns the value of one of the action's own properties of a component. */
export function propertyOf({ properties = [] }: StoredComponent, name: string): string | undefined {
  return properties.find((each) => each.name === `containerize-dotnet:${name}`)?.value;
}
