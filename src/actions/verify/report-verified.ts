import type { StepAccess } from '#actions/context/context.ts';
import { plain, table } from '#actions/report/markdown.ts';
import { ActionError } from '#base/action-error.ts';
import { describeReference } from '#oci/reference.ts';
import type { VerifyInputs } from '#request/inputs/verify-inputs.ts';
import type { VerifiedSubject } from './verify-subject.ts';

/** The outputs of the action `verify`. */
export const VERIFY_OUTPUT_NAMES = ['verified', 'image', 'digest', 'checks', 'commands'] as const;

/**
 * Logs each check, writes the summary and the outputs, and prints the commands of other tools that check the same.
 * @returns the last line of the log
 * @throws ActionError VERIFY_FAILED
 */
export async function reportVerified(
  { runner }: StepAccess,
  { asked, results }: { readonly asked: VerifyInputs; readonly results: readonly VerifiedSubject[] },
): Promise<string> {
  const rows = results.flatMap(({ subject, checks }) => checks.map((check) => ({ subject, ...check })));
  for (const { subject, what, ok, found } of rows)
    runner.log.info(`${ok ? '✔' : '✘'} ${subject.name}  ${what}: ${found}`);
  const digest = results[0]?.subject.digest ?? '';
  const { tag: _, ...name } = asked.image;
  const image = `${describeReference(name).replace(/@.*/, '')}@${digest}`;
  const failed = rows.filter(({ ok }) => !ok);
  const commands = commandsFor(asked, image);
  runner.log.details('The same with other tools', commands);
  const outputs: Readonly<Record<(typeof VERIFY_OUTPUT_NAMES)[number], string>> = {
    verified: String(failed.length === 0),
    ...{ image, digest },
    checks: JSON.stringify(rows.map(({ subject, what, ok, found }) => ({ subject: subject.digest, what, ok, found }))),
    commands: commands.join('\n'),
  };
  for (const [key, value] of Object.entries(outputs)) runner.setOutput(key, value);
  const cells = rows.map(({ subject, what, ok, found }) => [ok ? '✔' : '✘', subject.name, what, plain(found)]);
  await runner.writeSummary(table(['', 'image', 'check', 'found'], cells).join('\n'));
  if (failed.length === 0) return `✔ ${image} is what ${asked.repository} built: ${rows.length} checks`;
  throw new ActionError({
    code: 'VERIFY_FAILED',
    doing: `verifying ${image}`,
    got: failed.map(({ subject, what, found }) => `${subject.name}, ${what}: ${found}`).join('\n'),
    hint: 'Do not run this image, unless you know why it differs from what is expected.',
  });
}

/** Values are quoted for a shell. */
function commandsFor({ repository, workflow, issuer, trustedRoot }: VerifyInputs, image: string): readonly string[] {
  const [name, ref] = (workflow ?? `${repository}/.github/workflows/`).split('@');
  const escaped = `https://github.com/${name}`.replaceAll(/[.+?^$()[\]{}|\\]/g, String.raw`\$&`);
  const identity =
    ref === undefined
      ? `--certificate-identity-regexp ${quoted(`^${escaped}`)}`
      : `--certificate-identity ${quoted(`https://github.com/${name}@${ref}`)}`;
  const signer = workflow === undefined ? '' : ` --signer-workflow ${quoted(name ?? '')}`;
  const root = trustedRoot === undefined ? '' : ` --custom-trusted-root ${quoted(trustedRoot)}`;
  const cosignRoot = trustedRoot === undefined ? '' : ` --trusted-root ${quoted(trustedRoot)}`;
  return [
    `gh attestation verify ${quoted(`oci://${image}`)} --repo ${quoted(repository)}${signer} --bundle-from-oci${root}`,
    `cosign verify-attestation --new-bundle-format --type slsaprovenance1 --certificate-oidc-issuer ${quoted(issuer)} ${identity}${cosignRoot} ${quoted(image)}`,
  ];
}

function quoted(text: string): string {
  return /^[\w./:@=-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
