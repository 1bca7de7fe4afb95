import { ActionError } from '#base/action-error.ts';
import { wrongLine } from './fields.ts';
import type { Flavor } from './flavor.ts';
import type { TagRule } from './rules.ts';
import type { Templates } from './templates.ts';
import { VERSION_NAMES } from './version.ts';

interface Texts {
  readonly rules: readonly TagRule[];
  readonly flavor: Flavor;
}

/**
 * Checks every template of the inputs, even if the event does not need it. An unknown name in a rule for releases is
 * thus an error in the first run and not in the first release.
 * @throws ActionError INPUT_INVALID that names the line
 */
export function checkTemplates({ rules, flavor, templates }: Texts & { readonly templates: Templates }): void {
  for (const rule of rules) checkRule(rule, templates);
  for (const name of ['prefix', 'suffix'] as const) {
    const line = `${name}=${flavor[name]}`;
    withLine({ input: 'flavor', line }, () => checkText(flavor[name], templates));
  }
}

function checkRule(rule: TagRule, templates: Templates): void {
  withLine({ input: 'tags', line: rule.line }, () => {
    const { enable, prefix = '', suffix = '' } = rule;
    for (const text of [enable, prefix, suffix, ...ownTexts(rule)]) checkText(text, templates);
    if (rule.type === 'semver' || rule.type === 'pep440') templates.check(rule.pattern, VERSION_NAMES);
  });
}

/** Returns the texts that are evaluated in addition to the fields of every rule. */
function ownTexts(rule: TagRule): readonly string[] {
  switch (rule.type) {
    case 'schedule':
      return [rule.pattern];
    case 'semver':
    case 'pep440':
    case 'match':
    case 'raw':
      return [rule.value];
    case 'edge':
    case 'ref':
    case 'sha':
      return [];
  }
}

/** A time zone is checked only when it is used. */
function checkText(text: string, templates: Templates): void {
  templates.check(text);
  templates.evaluate(text);
}

function withLine(line: Parameters<typeof wrongLine>[0], check: () => void): void {
  try {
    check();
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    throw wrongLine(line, { got: error.message, hint: error.hint ?? '' });
  }
}
