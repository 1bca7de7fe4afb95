import { type Artifact, makeArtifact } from '#oci/artifact.ts';
import type { Descriptor } from '#oci/descriptor.ts';
import { contentsOf, type DescribedImage } from './contents.ts';
import { cyclonedxDocument } from './cyclonedx.ts';
import { SBOM_FORMATS, SBOM_KIND } from './formats.ts';
import { spdxDocument } from './spdx.ts';

/** A document about an image, in one format. */
export interface SbomDocument {
  readonly artifactType: string;
  /** Its file name: `app.linux-amd64.spdx.json`. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly artifact: Artifact;
}

/** Makes the documents of an image, as files and as artifacts to push next to it. */
export function sbomDocuments(described: DescribedImage): readonly SbomDocument[] {
  const contents = contentsOf(described);
  const { name, image } = described;
  const subject: Descriptor = image.manifest.descriptor;
  const documents = { spdx: spdxDocument(contents), cyclonedx: cyclonedxDocument(contents) };
  return SBOM_FORMATS.map(({ format, artifactType, ending }) => {
    const bytes = new TextEncoder().encode(JSON.stringify(documents[format]));
    const file = `${name}.${contents.image.platform.replaceAll('/', '-')}${ending}`;
    const about = { subject, artifactType, document: bytes, file, kind: SBOM_KIND, created: contents.created };
    return { artifactType, file, bytes, artifact: makeArtifact(about) };
  });
}
