import { NODE_TOOLS } from '#dotnet/project/node-commands.ts';
import type { BuildPlan } from '#plan/choices/build-plan.ts';

const TOOL = `(${NODE_TOOLS.join('|')})`;
/** As dash, bash and busybox say it, and `env` of a script's first line. */
const MISSING = new RegExp(
  `(?:^|[\\s:])${TOOL}: (?:command )?not found\\s*$|\\benv: ['‘]?${TOOL}['’]?: No such file or directory`,
);
/** What comes with Node itself. */
const WITH_NODE = ['node', 'npm', 'npx'];

/** The tool of a front-end that a line of output says is not there; `undefined` for any other line. */
export function missingNodeTool(line: string): string | undefined {
  const [, bare, ofScript] = MISSING.exec(line) ?? [];
  return bare ?? ofScript;
}

/** What to do where a build did not find a tool: some sentences, with a space behind. */
export function nodeAdvice(tool: string, { node }: Pick<BuildPlan, 'node'>): string {
  if (node?.value.kind === 'runner' && !WITH_NODE.includes(tool)) {
    return `\`${tool}\` is not a global package of the runner's Node: install it before this step with \`npm install --global ${tool}\`, or start it as \`npx ${tool}\`. `;
  }
  const own = 'install it with `setup-command`, or give an SDK image that has it with `sdk-image`. ';
  if (node !== undefined)
    return `There is no \`${tool}\` in the build container: put actions/setup-node before this step, ${own}`;
  return `There is no \`${tool}\` in the build container, and the runner's Node is there only where a project file starts it (\`<Exec Command="npm ci" />\`): say it there, ${own}`;
}
