import { ActionError } from '#base/action-error.ts';
import type { Choice } from '#base/choice.ts';
import { officialPath } from '#dotnet/catalogue.ts';
import type { NodeNeed } from '#dotnet/project/front-end.ts';
import { describeReference, type Reference } from '#oci/reference.ts';

/** A Node.js that somebody installed on the runner. */
export interface RunnerNode {
  /** `v24.1.0`. */
  readonly version: string;
  /** The program itself, absolute, behind all links. */
  readonly executable: string;
  /** The folder of its global packages, npm among them; absolute. */
  readonly modules: string;
  /** Commands of these packages by name, each by its path below {@link modules}: `npm` is `npm/bin/npm-cli.js`. */
  readonly commands: Readonly<Record<string, string>>;
  /** Made for Alpine's C library. */
  readonly musl: boolean;
}

/** What was found on the runner, or why there is nothing to mount, as a clause. */
export type FoundNode = RunnerNode | { readonly because: string };

/** The Node of a build: the runner's, which an image's own goes before, or the image's own alone. */
export type BuildNode = ({ readonly kind: 'runner'; readonly node: RunnerNode } | { readonly kind: 'image' }) & {
  /** Whether a build without Node must fail, as far as the files of the project tell. */
  readonly sure: boolean;
};

/**
 * Which Node a project that wants one is published with.
 * @throws ActionError NODE_MISSING where it surely needs one and there will be none that runs.
 */
export function chooseNode(
  { need, found }: { readonly need: NodeNeed; readonly found: FoundNode },
  image: {
    /** Absent: the runner's own programs, which its Node fits. */
    readonly sdkImage?: Reference;
    /** The image is prepared by `setup-command`. */
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

/** Programs of one C library do not start on the other. */
function misfit({ musl, version }: RunnerNode, sdkImage: Reference): string | undefined {
  const isAlpine = /(?:^|-)alpine/.test(sdkImage.tag ?? '');
  if (musl === isAlpine) return undefined;
  const [own, other] = musl ? ['musl', 'glibc'] : ['glibc', 'musl'];
  return `the runner's Node ${version} is made for ${own}, while ${describeReference(sdkImage)} has ${other}`;
}
