import { fileURLToPath } from 'node:url';
import type { ChunkingContext, OutputOptions } from 'rolldown';

type Groups = NonNullable<Exclude<OutputOptions['codeSplitting'], boolean | undefined>['groups']>;
type Group = Groups[number];

const SOURCE = fileURLToPath(new URL('../src/', import.meta.url));

/**
 * Few files, because Node takes a millisecond for each that it loads: what the main job needs to read its inputs, what it and
 * the post job need for the world, and the story. A module is in the first of them that reaches it by static imports; what
 * none reaches stays where the bundler puts it.
 */
export function chunks(entries: readonly string[]): Groups {
  const wanted: readonly (readonly [string, readonly string[]])[] = [
    ['start', ['actions/main.ts', 'actions/context/post-state.ts']],
    ['world', ['actions/context/context.ts', 'actions/run-post.ts']],
    ['story', ['actions/run.ts']],
  ];
  const groups = wanted.map(([name, from], at): Group => {
    const reached = (id: string, context: ChunkingContext): boolean => reach(from, context).has(id);
    // An entry runs when it is loaded, so no chunk has one.
    const isEntry = (id: string): boolean => entries.some((entry) => id.endsWith(`/${entry}`));
    return {
      name: (id, context) => (reached(id, context) && !isEntry(id) ? name : null),
      debugName: name,
      priority: wanted.length - at,
    };
  });
  // The cache service has a process of its own, which needs nothing else of the world.
  return [{ name: 'semver', test: /[\\/]node_modules[\\/]semver[\\/]/, priority: wanted.length + 1 }, ...groups];
}

/** Our own modules; packages go where those that import them are. */
function reach(from: readonly string[], context: ChunkingContext): ReadonlySet<string> {
  const found = new Set(from.map((name) => SOURCE + name));
  for (const id of found) {
    const next = context.getModuleInfo(id)?.importedIds ?? [];
    for (const one of next) if (one.startsWith(SOURCE)) found.add(one);
  }
  return found;
}
