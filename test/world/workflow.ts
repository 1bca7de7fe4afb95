import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT_ROOT } from './work-folder.ts';
import { parseYaml, type Yaml } from './yaml.ts';

/** A step that uses an action. */
export interface ActionStep {
  readonly job: string;
  readonly uses: string;
  readonly with: Readonly<Record<string, string>>;
}

/** A workflow file, as far as tests look at it. */
export interface Workflow {
  /** Relative to the project. */
  readonly path: string;
  readonly text: string;
  readonly content: { readonly [key: string]: Yaml };
  /** All steps that use an action, and jobs that use a workflow. */
  readonly steps: readonly ActionStep[];
}

export async function readWorkflows(folder: string): Promise<readonly Workflow[]> {
  const names = (await readdir(join(PROJECT_ROOT, folder))).filter((name) => name.endsWith('.yml')).sort();
  return await Promise.all(names.map((name) => readWorkflow(`${folder}/${name}`)));
}

export async function readWorkflow(path: string): Promise<Workflow> {
  const text = await readFile(join(PROJECT_ROOT, path), 'utf8');
  const content = mapOf(parseYaml(text));
  const steps = Object.entries(mapOf(content['jobs'])).flatMap(([job, value]) => {
    const { uses, steps: list = [], ...others } = mapOf(value);
    const all = uses === undefined ? listOf(list).map(mapOf) : [{ uses, ...others }];
    return all.filter((step) => step['uses'] !== undefined).map((step) => actionStep(job, step));
  });
  return { path, text, content, steps };
}

function actionStep(job: string, { uses, with: inputs = {} }: { readonly [key: string]: Yaml }): ActionStep {
  const texts = Object.entries(mapOf(inputs)).map(([name, value]) => [name, String(value)]);
  return { job, uses: String(uses), with: Object.fromEntries(texts) };
}

export function mapOf(value: Yaml | undefined): { readonly [key: string]: Yaml } {
  if (value === undefined || value === '') return {};
  if (typeof value === 'string' || isList(value)) throw new Error(`${JSON.stringify(value)} is no mapping`);
  return value;
}

function listOf(value: Yaml): readonly Yaml[] {
  if (isList(value)) return value;
  throw new Error(`${JSON.stringify(value)} is no list`);
}

function isList(value: Yaml): value is readonly Yaml[] {
  return Array.isArray(value);
}
