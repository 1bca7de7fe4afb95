import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A separate program, because a test has already loaded the libraries. */
const PROGRAM = `
  import { Module } from 'node:module';
  const { readInputs } = await import('#request/inputs/inputs.ts');
  const { evaluateTags, templateTexts } = await import('#request/tags/evaluate.ts');
  const { openTemplates } = await import('#request/tags/templates.ts');
  const { tags: rules, flavor } = await readInputs({ tags: process.env.TAGS });
  const event = { name: 'push', ref: { kind: 'tag', name: 'v1.2.3' }, sha: 'a'.repeat(40) };
  const templates = await openTemplates({ texts: templateTexts({ rules, flavor }), event, now: 0 });
  const { tags } = await evaluateTags({ rules, flavor, event, templates });
  const loaded = Object.keys(Module._cache).map((path) => /node_modules\\/(handlebars|moment|@renovatebot)\\//.exec(path)?.[1]);
  console.log(JSON.stringify([tags.length, [...new Set(loaded)].filter(Boolean).sort()]));
`;

test.each([
  ['', 2, []],
  ['1.2.3\ntype=sha\ntype=ref,event=tag', 4, []],
  ['type=semver,pattern={{version}}', 2, ['handlebars']],
  ["type=raw,value={{date 'YYYY'}}", 1, ['handlebars', 'moment']],
  ['type=pep440,pattern=x', 2, ['@renovatebot']],
])('with %j as tags %i come, and these libraries are loaded: %j', async (tags, count, libraries) => {
  const args = ['--input-type=module', '--eval', PROGRAM];
  const { stdout } = await promisify(execFile)(process.execPath, args, {
    cwd: root,
    env: { ...process.env, TAGS: tags },
  });
  expect(JSON.parse(stdout)).toEqual([count, libraries]);
});
