import type { Edits } from './apps/app.ts';

export const SCENARIO_NAMES = [
  'cold',
  'no-change',
  'docs',
  'new-tag',
  'second-repository',
  'base-moved',
  'web-line',
  'leaf-line',
  'api',
  'package',
  'asset',
] as const;
export type ScenarioName = (typeof SCENARIO_NAMES)[number];

/** What differs from the run before. */
export type Change =
  | { readonly kind: 'everything' | 'nothing' | 'tag' | 'repository' | 'base' }
  | { readonly kind: 'edit'; readonly edit: keyof Edits };

export interface Scenario {
  readonly title: string;
  readonly change: Change;
}

export const SCENARIOS: Readonly<Record<ScenarioName, Scenario>> = {
  cold: { title: 'cold: nothing cached anywhere', change: { kind: 'everything' } },
  'no-change': { title: 'no change', change: { kind: 'nothing' } },
  docs: { title: 'docs-only commit', change: { kind: 'edit', edit: 'docs' } },
  'new-tag': { title: 'same commit, new tag', change: { kind: 'tag' } },
  'second-repository': { title: 'same commit, second repository', change: { kind: 'repository' } },
  'base-moved': { title: 'base image moved', change: { kind: 'base' } },
  'web-line': { title: 'one line in the web project', change: { kind: 'edit', edit: 'web' } },
  'leaf-line': { title: 'one line in the lowest library', change: { kind: 'edit', edit: 'leaf' } },
  api: { title: 'public API of the lowest library', change: { kind: 'edit', edit: 'api' } },
  package: { title: 'package upgrade', change: { kind: 'edit', edit: 'package' } },
  asset: { title: 'web asset change', change: { kind: 'edit', edit: 'asset' } },
};
