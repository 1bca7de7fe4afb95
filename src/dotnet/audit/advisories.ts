import { isObject } from '#base/objects.ts';
import { type Severity, severityOf } from './severity.ts';
import { parseVersionRange, type VersionRange } from './version-range.ts';

/** A known vulnerability of some versions of a package. */
export interface Advisory {
  readonly severity: Severity;
  readonly url: string;
  readonly versions: VersionRange;
}

/** Advisories of one or more sources, by package id in lowercase. */
export type Advisories = ReadonlyMap<string, readonly Advisory[]>;

/**
 * Reads a page of learn.microsoft.com/nuget/api/vulnerability-info: `{ "id": [{ "severity", "url", "versions" }] }`.
 * @throws Error for anything else, because a partly read page would hide vulnerabilities
 */
export function parseVulnerabilityPage(json: unknown): Advisories {
  if (!isObject(json)) throw new Error('a vulnerability page is not a JSON object');
  return new Map(Object.entries(json).map(([id, entries]) => [id.toLowerCase(), advisoriesOf(id, entries)]));
}

function advisoriesOf(id: string, entries: unknown): readonly Advisory[] {
  if (!Array.isArray(entries)) throw new Error(`the vulnerabilities of ${id} are not a list`);
  return entries.map((entry: unknown) => {
    const { severity, url, versions } = isObject(entry) ? entry : {};
    const range = typeof versions === 'string' ? parseVersionRange(versions) : undefined;
    if (typeof severity !== 'number' || typeof url !== 'string' || range === undefined) {
      throw new Error(`a vulnerability of ${id} cannot be read: ${JSON.stringify(entry)}`);
    }
    return { severity: severityOf(severity), url, versions: range };
  });
}

/** Returns the URL of the VulnerabilityInfo resource in a service index, or `undefined` if the source has none. */
export function vulnerabilityResource(index: unknown): string | undefined {
  const resources = isObject(index) ? index['resources'] : undefined;
  if (!Array.isArray(resources)) throw new Error('it is not a NuGet service index');
  const found = resources.find((each: unknown) => isObject(each) && each['@type'] === 'VulnerabilityInfo/6.7.0');
  return addressOf(found);
}

/** Returns the URLs of the pages that a vulnerability index lists. */
export function vulnerabilityPages(index: unknown): readonly string[] {
  if (!Array.isArray(index)) throw new Error('its vulnerability index is not a list');
  return index.map((page: unknown) => {
    const address = addressOf(page);
    if (address === undefined) throw new Error('a page of its vulnerability index has no @id');
    return address;
  });
}

function addressOf(value: unknown): string | undefined {
  const address = isObject(value) ? value['@id'] : undefined;
  return typeof address === 'string' ? address : undefined;
}
