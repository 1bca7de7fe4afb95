import { ActionError } from '#base/action-error.ts';
import type { Inputs } from '#request/inputs/inputs.ts';
import type { SilentRule } from '#request/tags/evaluate.ts';

/** @throws ActionError INPUT_INVALID if a project's image needs a name and has none */
export function checkNames(
  projects: readonly { readonly project: string; readonly isNamed: boolean }[],
  inputs: Inputs,
): void {
  const nameless = projects.find(({ isNamed }) => !isNamed);
  if (nameless === undefined) return;
  const isSeveral = projects.length > 1;
  const isOff = inputs.imagesOff === true;
  if (!isSeveral && inputs.push !== 'true' && !inputs.load && (isOff || inputs.outputs.length > 0)) return;
  // Several images that are not delivered need no different names.
  if (isOff && !inputs.load && inputs.outputs.length === 0) return;
  const of = isSeveral ? ` for ${nameless.project}` : '';
  if (isOff) {
    throw undeliverable({
      got: `no image name is given${of}: every line of the input images has enable=false`,
      hint: 'Enable one for this event, or remove the inputs that need a name (load, or several projects). Exports (input outputs) need none.',
    });
  }
  throw undeliverable({
    got: `no image name is given${of}`,
    hint: 'Set the input images (ghcr.io/owner/app) or ContainerRepository in the project, or only export with the input outputs.',
  });
}

/** @throws ActionError INPUT_INVALID if there is no tag, and the images are delivered to where they need one */
export function checkTags({
  tags,
  silent,
  variants,
  wanted,
  event,
}: {
  readonly tags: readonly unknown[];
  readonly silent: readonly SilentRule[];
  /** The number of tag sets: lines of the input os. */
  readonly variants: number;
  /** Whether the images go to a registry or an engine, or there are several projects. */
  readonly wanted: boolean;
  /** The event's name. */
  readonly event: string;
}): void {
  if (tags.length > 0) return;
  const hint =
    'Set the input tags, one per line: type=ref,event=branch, type=ref,event=pr and type=sha give tags of most events.';
  if (wanted) throw undeliverable({ got: whyNoTag(silent, event), hint });
  if (variants < 2) return;
  const got = `the input os has ${variants} lines and there is no tag, so their images cannot be distinguished`;
  throw undeliverable({ got, hint });
}

function whyNoTag(silent: readonly SilentRule[], event: string): string {
  if (silent.length === 0) return `the event gives no tag (${event})`;
  return silent.map(({ rule, because }) => `${rule} gives no tag: ${because}`).join('; ');
}

/** A delivery that cannot be planned. */
export function undeliverable(problem: { readonly got: string; readonly hint: string }): ActionError {
  return new ActionError({ code: 'INPUT_INVALID', doing: 'planning the delivery', ...problem });
}
