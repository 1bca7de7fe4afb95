import { type Artifact, makeArtifact } from '#oci/artifact.ts';
import type { Descriptor } from '#oci/descriptor.ts';
import { contentsOf, type DescribedImage } from './contents.ts';
import { cyclonedxDocument } from './cyclonedx.ts';
import { formatsFor } from './formats.ts';
import { openvexDocument } from './openvex.ts';
import { spdxDocument } from './spdx.ts';

/** A document about an image, in one format. */
export interface SbomDocument {
  readonly artifactType: string;
  /** Its file name: `app.linux-amd64.spdx.json`. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly artifact: Artifact;
}

/**
 * Makes the documents of an image, as files and as artifacts to push next to it: the SBOM in each format, and OpenVEX if the
 * project suppresses advisories.
 * @example
 * const described = { name: 'app', app, facts, image, base, extra: [], tool: '1.0.0' };
 * const [spdx] = sbomDocuments(described);
 * spdx?.file; // 'app.linux-amd64.spdx.json'
 */
export function sbomDocuments(described: DescribedImage): readonly SbomDocument[] {
  const contents = contentsOf(described);
  const { name, image, app } = described;
  const subject: Descriptor = image.manifest.descriptor;
  const make = {
    spdx: () => spdxDocument(contents),
    cyclonedx: () => cyclonedxDocument(contents),
    openvex: () => openvexDocument(contents, app.audit ?? NO_AUDIT),
  };
  return formatsFor(app).map(({ format, artifactType, ending, kind }) => {
    const bytes = new TextEncoder().encode(JSON.stringify(make[format]()));
    const file = `${name}.${contents.image.platform.replaceAll('/', '-')}${ending}`;
    const about = { subject, artifactType, document: bytes, file, kind, created: contents.created };
    return { artifactType, file, bytes, artifact: makeArtifact(about) };
  });
}

const NO_AUDIT = { enabled: false, level: 'low', mode: 'all', suppressed: [] } as const;
