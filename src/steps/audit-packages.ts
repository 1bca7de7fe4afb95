import { auditPackages } from '#audit/audit.ts';
import { describeFinding } from '#audit/findings.ts';
import { ActionError } from '#base/action-error.ts';
import { readNuGetConfig } from '#build/nuget-config.ts';
import { readRepositoryConfigs } from '#build/nuget-runner.ts';
import type { KnownPublication } from '#cache/publication-entry.ts';
import { DAY } from '#cache/strong-key.ts';
import type { World } from '#world.ts';
import type { Recalled } from './recall.ts';

/**
 * Holds the packages of an earlier run's publication against what is known of them today, as its restore did on the day
 * that it was built; once a day. What a restore would warn of is a warning here.
 * @returns what the index is to remember.
 * @throws ActionError BUILD_FAILED where `nuget-audit` is `fail` and something is found.
 */
export async function auditKnown(
  world: World,
  of: { readonly recalled: Recalled; readonly key: string; readonly known: KnownPublication },
): Promise<Readonly<Record<string, number>>> {
  const { recalled, key, known } = of;
  const { log } = world.runner;
  const [app] = known.publication.apps;
  const now = world.clock();
  const last = Math.max(known.builtAt, recalled.index.audited[key] ?? 0);
  if (world.inputs.nugetAudit === 'ignore' || app?.audit?.enabled !== true || now - last < DAY) return {};
  const configs = [...(await readRepositoryConfigs(recalled.checkout.root, app.project)), ...recalled.nuget.configs];
  const sources = configs.flatMap(({ text }) => readNuGetConfig(text).sources.map(({ value }) => value));
  const { packages } = known.publication;
  const audit = await log.phase('Known vulnerabilities of the packages', () =>
    auditPackages({
      ...app.audit,
      level: app.audit?.level ?? 'low',
      suppressed: app.audit?.suppressed ?? [],
      packages,
      sources,
      fetch: world.fetch,
    }),
  );
  for (const note of audit.notes) log.info(note);
  log.info(`${packages.length} packages, ${audit.findings.length} with known vulnerabilities.`);
  const lines = audit.findings.map(describeFinding);
  if (lines.length > 0 && world.inputs.nugetAudit === 'fail') throw vulnerable(app.project, lines);
  for (const line of lines) log.warning(line, { file: app.project });
  // One that no source answered is tried again by the next run.
  return audit.asked.length === 0 && audit.notes.length > 0 ? {} : { [key]: now };
}

function vulnerable(project: string, lines: readonly string[]): ActionError {
  return new ActionError({
    code: 'BUILD_FAILED',
    doing: `auditing the packages of ${project}`,
    got: lines.join('\n'),
    hint: 'Take a version without the vulnerability, or set nuget-audit to warn.',
  });
}
