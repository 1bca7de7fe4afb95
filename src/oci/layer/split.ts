import { isEndpointManifest } from './endpoints.ts';

/** Where a file of the publish output came from, as MSBuild says it. */
export type FileOrigin =
  | { readonly kind: 'package'; readonly id: string; readonly version: string }
  | { readonly kind: 'project'; readonly project: string }
  | { readonly kind: 'static' }
  | { readonly kind: 'app' };

/** Which layer a file belongs to. Splits by how often files change: packages hardly ever, the app with every commit. */
export type LayerSlot =
  | { readonly kind: 'packages' | 'projects' | 'static' | 'app' }
  | { readonly kind: 'runtimes'; readonly rid: string };

const RUNTIME = /^runtimes\/([^/]+)\//;

/**
 * The slot of a file: `runtimes/<rid>/…` has one a RID, because an image needs only those that can run on it; the list of
 * static endpoints changes with the assets it lists.
 */
export function slotOf(path: string, origin: FileOrigin): LayerSlot {
  if (isEndpointManifest(path)) return { kind: 'static' };
  if (origin.kind !== 'package') return { kind: SLOTS[origin.kind] };
  const rid = RUNTIME.exec(path)?.[1];
  return rid === undefined ? { kind: 'packages' } : { kind: 'runtimes', rid };
}

const SLOTS = { project: 'projects', static: 'static', app: 'app' } as const;
