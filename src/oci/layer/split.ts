import { isEndpointManifest } from './endpoints.ts';

/** The origin of a file of the publish output, as MSBuild reports it. */
export type FileOrigin =
  | { readonly kind: 'package'; readonly id: string; readonly version: string }
  | { readonly kind: 'project'; readonly project: string }
  | { readonly kind: 'static' }
  | { readonly kind: 'app' };

/**
 * The layer that a file belongs to. Files are split by how often they change: packages rarely, the app with every
 * commit.
 */
export type LayerSlot =
  | { readonly kind: 'packages' | 'projects' | 'static' | 'app' }
  | { readonly kind: 'runtimes'; readonly rid: string };

const RUNTIME = /^runtimes\/([^/]+)\//;

/**
 * Returns the slot of a file. `runtimes/<rid>/…` has one for each RID, because an image needs only those that can run
 * on it. The list of static endpoints changes with the assets in it.
 */
export function slotOf(path: string, origin: FileOrigin): LayerSlot {
  if (isEndpointManifest(path)) return { kind: 'static' };
  if (origin.kind !== 'package') return { kind: SLOTS[origin.kind] };
  const rid = RUNTIME.exec(path)?.[1];
  return rid === undefined ? { kind: 'packages' } : { kind: 'runtimes', rid };
}

const SLOTS = { project: 'projects', static: 'static', app: 'app' } as const;
