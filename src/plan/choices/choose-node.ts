import { ActionError } from '#base/action-error.ts';
import type { Choice } from '#base/choice.ts';
import { officialPath } from '#dotnet/catalogue.ts';
import type { NodeNeed } from '#dotnet/project/front-end.ts';
import { describeReference, type Reference } from '#oci/reference.ts';

/** A Node.js that is installed on the runner. */
export interface RunnerNode {
  /** `v24.1.0`. */
  readonly version: string;
  /** Absolute path of the program, with all links resolved. */
  readonly executable: string;
  /** Absolute path of the folder with global packages, which include npm. */
  readonly modules: string;
  /** Commands of these packages, with their paths below {@link modules}: `npm` is `npm/bin/npm-cli.js`. */
  readonly commands: Readonly<Record<string, string>>;
  /** Linked against musl, the C library of Alpine. */
  readonly musl: boolean;
}

/** The Node.js of the runner, or why none can be mounted, as a clause. */
export type FoundNode = RunnerNode | { readonly because: string };

/**
 * The Node.js of a build. With `runner`, the runner's is used unless the image has one. With `image`, only the image's
 * is used.
 */
export type BuildNode = ({ readonly kind: 'runner'; readonly node: RunnerNode } | { readonly kind: 'image' }) & {
  /** Whether a build without Node.js must fail, judging by the files of the project. */
  readonly sure: boolean;
};

/**
 * Chooses the Node.js for a project that may need one.
 * @throws ActionError NODE_MISSING if the project certainly needs one and none would run
 */
export function chooseNode(
  { need, found }: { readonly need: NodeNeed; readonly found: FoundNode },
  image: {
    /** Absent: the programs of the runner are used, which fit its Node.js. */
    readonly sdkImage?: Reference;
    /** `setup-command` prepares the image. */
    readonly prepared: boolean;
  },
): Choice<BuildNode> {
  const { sdkImage, prepared } = image;
  const { file, sure } = need;
  const because = `${file} ${need.what}`;
  const official = sdkImage !== undefined && officialPath(sdkImage) !== undefined ? sdkImage : undefined;
  const problem = 'because' in found ? found.because : official && misfit(found, official);
  if (problem === undefined && !('because' in found)) {
    return { value: { kind: 'runner', node: found, sure }, because, from: file };
  }
  if (official === undefined || prepared || !sure) {
    return { value: { kind: 'image', sure }, because: `${because}; ${problem}`, from: file };
  }
  throw new ActionError({
    code: 'NODE_MISSING',
    doing: 'looking for Node.js for the build',
    got: `${because}, the SDK image has no Node, and ${problem}`,
    hint: 'Put actions/setup-node before this step. Or give an SDK image that has Node with `sdk-image`, or install it with `setup-command`.',
  });
}

/** Programs that are linked against one C library do not start with the other. */
function misfit({ musl, version }: RunnerNode, sdkImage: Reference): string | undefined {
  const isAlpine = /(?:^|-)alpine/.test(sdkImage.tag ?? '');
  if (musl === isAlpine) return undefined;
  const [own, other] = musl ? ['musl', 'glibc'] : ['glibc', 'musl'];
  return `the runner's Node ${version} is made for ${own}, while ${describeReference(sdkImage)} has ${other}`;
}
