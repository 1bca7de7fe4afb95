import { hexOf } from '#oci/digest.ts';
import type { AuditSettings } from '#publication/publication.ts';
import { uuidOf } from './content-id.ts';
import type { Contents } from './model.ts';

type Json = Readonly<Record<string, unknown>>;

/** The reasons for `not_affected` that OpenVEX knows. */
const JUSTIFICATIONS: ReadonlySet<string> = new Set([
  ...['component_not_present', 'vulnerable_code_not_present', 'vulnerable_code_not_in_execute_path'],
  ...['vulnerable_code_cannot_be_controlled_by_adversary', 'inline_mitigations_already_exist'],
]);

/**
 * Returns the document in OpenVEX 0.2.0 (github.com/openvex/spec) about the advisories that a project suppresses in
 * NuGet's audit. Suppression alone does not say that an image is not affected, so only a justification of the project gives
 * that status.
 */
export function openvexDocument(contents: Contents, audit: AuditSettings): Json {
  const { image, app, created, tool } = contents;
  const project = app.replace(/^project:/, '');
  const product = { '@id': image.purl, identifiers: { purl: image.purl }, hashes: { 'sha-256': hexOf(image.digest) } };
  const statements = [...audit.suppressed].sort().map((address) => ({
    vulnerability: { '@id': address, name: nameOf(address) },
    products: [product],
    ...statusOf(audit.justifications?.[address], project),
  }));
  const document = {
    author: project,
    timestamp: created,
    version: 1,
    tooling: tool === '' ? 'containerize-dotnet' : `containerize-dotnet ${tool}`,
    statements,
  };
  const id = `https://openvex.dev/docs/public/vex-${uuidOf(JSON.stringify(document))}`;
  return { '@context': 'https://openvex.dev/ns/v0.2.0', '@id': id, ...document };
}

/** `https://github.com/advisories/GHSA-…` → `GHSA-…`. */
function nameOf(address: string): string {
  return /(?:GHSA(?:-[a-z0-9]{4}){3}|CVE-\d{4}-\d+)\/?$/i.exec(address)?.[0].replace('/', '') ?? address;
}

function statusOf(reason: string | undefined, project: string): Json {
  if (reason !== undefined && JUSTIFICATIONS.has(reason)) return { status: 'not_affected', justification: reason };
  const notes = [
    `${project} suppresses this advisory (NuGetAuditSuppress).`,
    ...(reason === undefined ? [] : [reason]),
  ];
  return { status: 'under_investigation', status_notes: notes.join(' ') };
}
