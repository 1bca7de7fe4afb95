import { at } from './git-event.ts';

/** What the change of an event is counted from. */
export type ChangeBase =
  /** `merge-base`: not the commit itself, but where the two parted. */
  | { readonly kind: 'commit' | 'merge-base'; readonly sha: string }
  | { readonly kind: 'parent' }
  | { readonly kind: 'none'; readonly because: string };

/** Of a push what was there before, of a pull request its base, of anything else the commit before. */
export function changeBaseOf(name: string, payload: unknown): ChangeBase {
  const before = textAt(payload, 'before');
  if (name === 'push' && before !== undefined) {
    if (/^0+$/.test(before)) return { kind: 'none', because: 'the branch or tag is new' };
    return { kind: 'commit', sha: before };
  }
  const base = textAt(payload, 'pull_request', 'base', 'sha') ?? textAt(payload, 'merge_group', 'base_sha');
  return base === undefined ? { kind: 'parent' } : { kind: 'merge-base', sha: base };
}

/** Only what looks like a commit: git would take anything else for a switch or another name. */
function textAt(value: unknown, ...path: readonly string[]): string | undefined {
  const found = at(value, ...path);
  return typeof found === 'string' && /^[0-9a-f]{40,64}$/.test(found) ? found : undefined;
}
