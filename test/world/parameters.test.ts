import { expect, test } from 'vitest';
import { parametersOf } from './parameters.ts';

const namesIn = (source: string): readonly string[] => parametersOf(source).map(({ name }) => name);

test.each([
  ['a function', 'export async function* run(plan: Plan, of?: { readonly a: string }): Promise<void> {}', 'plan of'],
  ['type parameters', 'function first<T extends Map<string, number>>(all: readonly T[], at = 0): T {}', 'all at'],
  ['a destructured parameter', 'function run({ of, at: { to } }: { of: A; at: B }, by: C) {}', 'by'],
  ['the rest of the parameters', 'function run(...of: readonly string[]) {}', 'of'],
  ['an arrow function', 'const same = all.filter((each, at) => each === other[at]);', 'each at'],
  ['an arrow function with a type', 'const half = (at: number): readonly [number] => [at];', 'at'],
  ['an arrow function with the type of its result', 'const is = (of, by): of is A | B[] => check(of);', 'of by'],
  ['an arrow function without brackets', 'all.map(async of => of.name)', 'of'],
  ['an arrow function in an object', 'const it = { to: from => from, at: (by) => by };', 'from by'],
  ['a method', 'class A { async #send(to: URL) { return this.run(to, at); } }', 'to'],
  ['a method of an interface', 'interface A { notice(message: string, at?: Place): void; }', 'message at'],
  ['the type of a function', 'type Write = (sets: Sets, to: Export) => Promise<void>;', 'sets to'],
  [
    'a function in a template',
    ['const text = `a $', '{all.map((of) => `$', '{of}: (at: b)`).join(`,`)} (to: c)`;'].join(''),
    'of',
  ],
])('finds the parameters of %s', (_, source, names) => {
  expect(namesIn(source)).toEqual(names.split(' '));
});

test.each([
  ['a call', 'run(of, at, { to, by: 1 });'],
  ['a condition', 'const a = of ? to : at; if (of) run(by); const b = (of) ? (to) : (at);'],
  ['an object and its type', 'const a: { readonly of: string } = { of: at };'],
  [
    'a text, a comment or a regular expression',
    `const a = '(of: A) =>'; // (at: B)\n/* (to: C) */ const b = /(by: "D)/;`,
  ],
  ['a division', 'const a = (of / 2) * (to / 3);'],
  ['the type of a result', 'function run(): to { return at; } const a = (): of => by;'],
  ['a call after a comparison', 'function less() { return a < b(at, of); }'],
  ['a loop and an import', "import { at, of } from 'a'; for (const by of to) run(by);"],
])('takes nothing in %s for a parameter', (_, source) => {
  expect(namesIn(source)).toEqual([]);
});

test('gives the line of a parameter', () => {
  const source = "const a = `\n\n`;\n/* one\n two */ function run(\n  plan: Plan,\n  of: 'x',\n) {}\n";
  expect(parametersOf(source)).toEqual([
    { name: 'plan', line: 6 },
    { name: 'of', line: 7 },
  ]);
});
