import { NODE_TOOLS } from '#dotnet/project/node-commands.ts';
import type { BuildPlan } from '#plan/choices/build-plan.ts';

const TOOL = `(${NODE_TOOLS.join('|')})`;
/** Messages of dash, bash and busybox, and of `env` in a script's first line. */
const MISSING = new RegExp(
  `(?:^|[\\s:])${TOOL}: (?:command )?not found\\s*$|\\benv: ['‘]?${TOOL}['’]?: No such file or directory`,
);
/** Tools that Node includes. */
const WITH_NODE = ['node', 'npm', 'npx'];

/** Returns the front-end tool that is missing according to a line of output; `undefined` for any other line. */
export function missingNodeTool(line: string): string | undefined {
  const [, bare, ofScript] = MISSING.exec(line) ?? [];
  return bare ?? ofScript;
}

/** Returns a hint for a missing tool. The text ends with a space. */
export function nodeAdvice(tool: string, { node }: Pick<BuildPlan, 'node'>): string {
  if (node?.value.kind === 'runner' && !WITH_NODE.includes(tool)) {
    return `\`${tool}\` is not a global package of the runner's Node: install it before this step with \`npm install --global ${tool}\`, or start it as \`npx ${tool}\`. `;
  }
  const own = 'install it with `setup-command`, or set `sdk-image` to an SDK image that has it. ';
  if (node !== undefined)
    return `There is no \`${tool}\` in the build container: put actions/setup-node before this step, ${own}`;
  return `There is no \`${tool}\` in the build container. The runner's Node is added only if a project file starts it (\`<Exec Command="npm ci" />\`): start it there, ${own}`;
}
