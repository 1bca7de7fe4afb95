import { contentTime, type LayerFile } from './entry.ts';

const MANIFEST = /\.staticwebassets\.endpoints\.json$/;
/** The folder of the publish output that asset paths of endpoints are relative to. */
const ASSETS = 'wwwroot/';

/** Returns whether a file lists the endpoints of `MapStaticAssets`. */
export function isEndpointManifest(path: string): boolean {
  return MANIFEST.test(path);
}

/**
 * Replaces `Last-Modified` by the time of the asset in its layer. MSBuild writes a clock time there (of the source,
 * or of the compression), the only clock times in a publish output; the order of the endpoints is stable.
 * @throws Error if `text` is not valid JSON.
 */
export function withContentTimes(text: string, files: readonly LayerFile[]): string {
  const times = new Map(files.map((file) => [file.path, httpDate(contentTime(file.digest))]));
  return JSON.stringify(JSON.parse(text), (_key, value: unknown) => rewritten(value, times));
}

interface Endpoint {
  readonly AssetFile: string;
  readonly ResponseHeaders: readonly { readonly Name: string; readonly Value: string }[];
}

function rewritten(value: unknown, times: ReadonlyMap<string, string>): unknown {
  if (!isEndpoint(value)) return value;
  const time = times.get(`${ASSETS}${value.AssetFile}`);
  if (time === undefined) return value;
  const headers = value.ResponseHeaders.map((header) =>
    header.Name === 'Last-Modified' ? { ...header, Value: time } : header,
  );
  return { ...value, ResponseHeaders: headers };
}

function isEndpoint(value: unknown): value is Endpoint {
  return (
    typeof value === 'object' &&
    value !== null &&
    'AssetFile' in value &&
    typeof value.AssetFile === 'string' &&
    'ResponseHeaders' in value &&
    Array.isArray(value.ResponseHeaders)
  );
}

function httpDate(seconds: number): string {
  return new Date(seconds * 1000).toUTCString();
}
