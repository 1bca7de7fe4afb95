import { createHash } from 'node:crypto';

/*
 * What is wrong with a document in SPDX 2.3: its fields, their forms and its references, as chapters 6 to 11 of the
 * specification and its JSON schema have them. No package has that schema, so this is the part of it that documents of
 * images use; a field that is not listed here is a problem.
 */

type Json = Readonly<Record<string, unknown>>;

const DOCUMENT: Readonly<Record<string, RegExp | 'list' | 'object'>> = {
  spdxVersion: /^SPDX-2\.3$/,
  dataLicense: /^CC0-1\.0$/,
  SPDXID: /^SPDXRef-DOCUMENT$/,
  name: /\S/,
  documentNamespace: /^https:\/\/[^#\s]+$/,
  creationInfo: 'object',
  packages: 'list',
  files: 'list',
  relationships: 'list',
};
const ID = /^SPDXRef-[A-Za-z0-9.-]+$/;
const LICENCE = /^(?:NOASSERTION|\(*[A-Za-z0-9.+-]+\)*(?: (?:AND|OR|WITH) \(*[A-Za-z0-9.+-]+\)*)*)$/;
const DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

const PACKAGE: Readonly<Record<string, RegExp | 'list' | 'object' | 'flag'>> = {
  SPDXID: ID,
  name: /\S/,
  downloadLocation: /^(?:NOASSERTION|NONE|https?:\/\/\S+)$/,
  filesAnalyzed: 'flag',
  licenseConcluded: LICENCE,
  licenseDeclared: LICENCE,
  copyrightText: /\S/,
  supplier: /^(?:NOASSERTION|(?:Person|Organization): .+)$/,
};
const PACKAGE_MAY: typeof PACKAGE = {
  versionInfo: /\S/,
  sourceInfo: /\S/,
  comment: /\S/,
  primaryPackagePurpose: /^(?:APPLICATION|FRAMEWORK|LIBRARY|CONTAINER|OPERATING_SYSTEM)$/,
  checksums: 'list',
  externalRefs: 'list',
  packageVerificationCode: 'object',
};
const FILE: typeof PACKAGE = {
  SPDXID: ID,
  fileName: /^\.\/[^/]/,
  checksums: 'list',
  licenseConcluded: LICENCE,
  licenseInfoInFiles: 'list',
  copyrightText: /\S/,
};
const LENGTHS: Readonly<Record<string, number>> = { SHA1: 40, SHA256: 64, SHA512: 128 };
const RELATIONS = new Set([
  ...['DESCRIBES', 'DESCENDANT_OF', 'CONTAINS', 'DEPENDS_ON', 'HAS_PREREQUISITE', 'BUILD_DEPENDENCY_OF'],
  ...['EXPANDED_FROM_ARCHIVE', 'GENERATED_FROM'],
]);

/** Returns a line for each problem; none for a valid document. */
export function spdxProblems(document: Json): readonly string[] {
  const packages = listOf(document['packages']);
  const files = listOf(document['files']);
  const relations = listOf(document['relationships']);
  const ids = [document, ...packages, ...files].map(({ SPDXID }) => String(SPDXID));
  const created = objectOf(document['creationInfo']);
  return [
    ...fieldsOf(document, { must: DOCUMENT, may: { comment: /\S/ }, what: 'document' }),
    ...(DATE.test(String(created['created'])) ? [] : ['created is not a time in UTC']),
    ...(listOrNone(created['creators']).every((each) => /^(?:Tool|Person|Organization): \S/.test(String(each)))
      ? []
      : ['a creator has no kind']),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} is there twice`),
    ...packages.flatMap((each) => packageProblems(each, { files, relations })),
    ...files.flatMap((each) => [
      ...fieldsOf(each, { must: FILE, may: { comment: /\S/ }, what: String(each['fileName']) }),
      ...checksumProblems(each, ['SHA1', 'SHA256']),
    ]),
    ...relations.flatMap((each) => relationProblems(each, new Set(ids))),
    ...unreached(ids, relations),
  ];
}

function packageProblems(
  own: Json,
  { files, relations }: { readonly files: readonly Json[]; readonly relations: readonly Json[] },
): readonly string[] {
  const what = String(own['name']);
  const contained = relations
    .filter((each) => each['spdxElementId'] === own['SPDXID'] && each['relationshipType'] === 'CONTAINS')
    .flatMap((each) => files.filter(({ SPDXID }) => SPDXID === each['relatedSpdxElement']));
  const sums = contained.map((file) => sha1Of(file)).sort();
  const code = createHash('sha1').update(sums.join('')).digest('hex');
  const said = objectOf(own['packageVerificationCode'])['packageVerificationCodeValue'];
  const isAnalyzed = own['filesAnalyzed'] === true;
  return [
    ...fieldsOf(own, { must: PACKAGE, may: PACKAGE_MAY, what }),
    ...(own['checksums'] === undefined ? [] : checksumProblems(own, [])),
    ...(isAnalyzed && said !== code ? [`${what} has the verification code ${String(said)}, not ${code}`] : []),
    ...(!isAnalyzed && contained.length > 0 ? [`${what} contains files that were not analyzed`] : []),
    ...listOf(own['externalRefs'] ?? []).flatMap((each) => referenceProblems(each, what)),
  ];
}

function sha1Of(file: Json): string {
  return String(listOf(file['checksums']).find(({ algorithm }) => algorithm === 'SHA1')?.['checksumValue']);
}

function referenceProblems(reference: Json, what: string): readonly string[] {
  const { referenceCategory, referenceType, referenceLocator } = reference;
  const text = `${String(referenceCategory)} ${String(referenceType)} ${String(referenceLocator)}`;
  const isKnown = /^(?:PACKAGE-MANAGER purl pkg:[a-z]+\/\S+|SECURITY cpe23Type cpe:2\.3:a:\S+)$/.test(text);
  return isKnown ? [] : [`${what} has the reference ${text}`];
}

function checksumProblems(own: Json, wanted: readonly string[]): readonly string[] {
  const sums = listOf(own['checksums']);
  const names = sums.map(({ algorithm }) => String(algorithm));
  const isHex = ({ algorithm, checksumValue }: Json) =>
    new RegExp(`^[0-9a-f]{${LENGTHS[String(algorithm)] ?? 0}}$`).test(String(checksumValue));
  return [
    ...wanted.filter((name) => !names.includes(name)).map((name) => `${String(own['SPDXID'])} has no ${name}`),
    ...sums.filter((sum) => !isHex(sum)).map((sum) => `${String(own['SPDXID'])} has ${JSON.stringify(sum)}`),
  ];
}

function relationProblems(relation: Json, ids: ReadonlySet<string>): readonly string[] {
  const { spdxElementId, relationshipType, relatedSpdxElement, ...others } = relation;
  return [
    ...Object.keys(others).map((name) => `a relationship has ${name}`),
    ...(RELATIONS.has(String(relationshipType)) ? [] : [`${String(relationshipType)} is no relationship`]),
    ...[spdxElementId, relatedSpdxElement]
      .filter((id) => !ids.has(String(id)))
      .map((id) => `${String(id)} is not there`),
  ];
}

/** Every package and file belongs to the image in some way. */
function unreached(ids: readonly string[], relations: readonly Json[]): readonly string[] {
  const near = new Map<string, string[]>();
  for (const { spdxElementId, relatedSpdxElement } of relations) {
    for (const [one, other] of [
      [spdxElementId, relatedSpdxElement],
      [relatedSpdxElement, spdxElementId],
    ]) {
      near.set(String(one), [...(near.get(String(one)) ?? []), String(other)]);
    }
  }
  const found = new Set(['SPDXRef-DOCUMENT']);
  for (const id of found) for (const next of near.get(id) ?? []) found.add(next);
  return ids.filter((id) => !found.has(id)).map((id) => `nothing leads to ${id}`);
}

function fieldsOf(
  own: Json,
  { must, may, what }: { readonly must: typeof PACKAGE; readonly may: typeof PACKAGE; readonly what: string },
): readonly string[] {
  const known: typeof PACKAGE = { ...must, ...may };
  return [
    ...Object.keys(must)
      .filter((name) => own[name] === undefined)
      .map((name) => `${what} has no ${name}`),
    ...Object.entries(own).flatMap(([name, value]) => {
      const form = known[name];
      if (form === undefined) return [`${what} has the field ${name}`];
      return fits(value, form) ? [] : [`${what} has ${name} ${JSON.stringify(value)}`];
    }),
  ];
}

function fits(value: unknown, form: RegExp | 'list' | 'object' | 'flag'): boolean {
  if (form === 'list') return Array.isArray(value);
  if (form === 'flag') return typeof value === 'boolean';
  return form === 'object' ? typeof value === 'object' : typeof value === 'string' && form.test(value);
}

function listOrNone(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function listOf(value: unknown): readonly Json[] {
  return listOrNone(value).map(objectOf);
}

function objectOf(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {};
}
