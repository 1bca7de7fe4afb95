import { parseArgs } from 'node:util';
import { ActionError, messageOf } from '#base/action-error.ts';
import type { RawInputs, RawVerifyInputs, VerifyInputName } from '#request/inputs/names.ts';
import { VERIFY_INPUT_NAMES } from '#request/inputs/names.ts';

/** What the command `verify` is asked. */
type VerifyCommand =
  | { readonly kind: 'help' }
  | {
      readonly kind: 'verify';
      readonly asked: RawVerifyInputs;
      readonly inputs: RawInputs;
      readonly json: boolean;
      /** For `reproduce`: whether provenance without a signature is accepted. */
      readonly unsigned: boolean;
    };

/** Inputs of the main action that say how registries are reached. */
const SHARED = ['insecure-registries', 'ca-certificates', 'registry-mirrors'] as const;

/**
 * Parses the arguments after `verify` or `reproduce`: an image, and flags with the names of the inputs of the action `verify`.
 * @throws ActionError INPUT_INVALID
 */
export function parseVerifyCommand(args: readonly string[]): VerifyCommand {
  const text = { type: 'string', multiple: true } as const;
  const names = [...VERIFY_INPUT_NAMES, ...SHARED];
  const flags = Object.fromEntries(names.map((name) => [name, text]));
  const switches = {
    help: { type: 'boolean', short: 'h' },
    json: { type: 'boolean' },
    unsigned: { type: 'boolean' },
  } as const;
  const { values, positionals } = parsed(() =>
    parseArgs({ args: [...args], options: { ...flags, ...switches }, allowPositionals: true }),
  );
  if (values.help === true) return { kind: 'help' };
  const lines = (name: string): string => [values[name as keyof typeof values] ?? []].flat().join('\n');
  const given = (all: readonly string[]) => Object.fromEntries(all.map((name) => [name, lines(name)]));
  const image = [lines('image'), ...positionals].filter((each) => each !== '').join('\n');
  const asked = { ...given(VERIFY_INPUT_NAMES), image };
  return {
    kind: 'verify',
    asked,
    inputs: given(SHARED),
    json: values.json === true,
    unsigned: values.unsigned === true,
  };
}

function parsed<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    const hint = '--help lists all flags.';
    throw new ActionError({ code: 'INPUT_INVALID', doing: 'reading the command line', got: messageOf(error), hint });
  }
}

/** The value of each flag, and what it means, in the order of the inputs. */
const TAKES: Readonly<Record<Exclude<VerifyInputName, 'image'>, readonly [value: string, meaning: string]>> = {
  repository: ['OWNER/NAME', 'whose workflow must have built the image'],
  'signer-workflow': ['PATH', 'owner/name/.github/workflows/x.yml, and after @ a ref'],
  ref: ['REF', 'branch or tag of the run, like refs/heads/main'],
  base: ['IMAGE', 'base image, like mcr.microsoft.com/dotnet/aspnet, and after @ a digest'],
  packages: ['NAME', 'a NuGet package that is allowed: Id, Id@version, or a beginning with *; repeat it'],
  'trusted-root': ['FILE', 'of gh attestation trusted-root; without one, that of Sigstore\u2019s public services'],
  issuer: ['ADDRESS', 'of the identity of the signer'],
};

/** Where the meanings begin. */
const COLUMN = 30;

export const VERIFY_HELP = `Usage: node dist/cli.js verify IMAGE --repository OWNER/NAME [--FLAG VALUE]...

Verifies who built an image, from which repository, of which base and packages, and that its SBOM lists its files.

${Object.entries(TAKES)
  .map(([name, [value, meaning]]) => `  ${`--${name} ${value}`.padEnd(COLUMN)}${meaning}`)
  .join('\n')}
  --insecure-registries HOST, --ca-certificates FILE, --registry-mirrors LINE   as for a build
  --json                        print all outputs as one JSON object

Exit codes: 0 verified, 2 a wrong input, 3 a registry, 6 not verified.
`;

export const REPRODUCE_HELP = `Usage: node dist/cli.js reproduce IMAGE --repository OWNER/NAME [--FLAG VALUE]...

Builds the commit in the provenance of an image again, with the same inputs, and says whether the bytes are equal, or the
first file that differs. Run it in a clone of the repository. It takes the flags of verify, and:

  --unsigned                    accept provenance without a signature: it decides what is built on this machine

Exit codes: 0 equal, 1 the build failed, 2 a wrong input, 3 a registry, 6 not equal, or the signer is another.
`;
