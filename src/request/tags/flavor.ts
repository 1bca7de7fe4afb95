import { readFields, type SplitFields, splitPlain, wrongLine } from './fields.ts';
import { didYouMean } from './nearest.ts';

/** Options for all tags: https://github.com/docker/metadata-action#flavor-input */
export interface Flavor {
  /** `auto`: if the tag with the highest priority is a release. */
  readonly latest: 'auto' | 'true' | 'false';
  /** Templates for the rules without their own. Empty: nothing. */
  readonly prefix: string;
  readonly suffix: string;
  /** Whether `latest` gets them as well. */
  readonly prefixLatest: boolean;
  readonly suffixLatest: boolean;
}

export const PLAIN_FLAVOR: Flavor = {
  latest: 'auto',
  prefix: '',
  suffix: '',
  prefixLatest: false,
  suffixLatest: false,
};

const NAMES = ['latest', 'prefix', 'suffix', 'onlatest'];
const FORMS = 'It takes latest=auto, prefix=TEXT and suffix=TEXT, both with onlatest=true or without.';

/** @throws ActionError INPUT_INVALID that names the line and the problem */
export function parseFlavor(lines: readonly string[], split: SplitFields = splitPlain): Flavor {
  return lines.reduce((flavor, line) => withLine(flavor, { line, split }), PLAIN_FLAVOR);
}

function withLine(flavor: Flavor, text: { readonly line: string; readonly split: SplitFields }): Flavor {
  const at = { input: 'flavor', line: text.line } as const;
  const said: { -readonly [K in keyof Flavor]?: Flavor[K] } = {};
  let affix: 'prefix' | 'suffix' | undefined;
  for (const { name = '', value } of readFields(at, text.split)) {
    if (name === 'latest') {
      if (value !== 'auto' && value !== 'true' && value !== 'false') {
        throw wrongLine(at, { got: `latest is "${value}"`, hint: 'It takes auto, true or false.' });
      }
      said.latest = value;
    } else if (name === 'prefix' || name === 'suffix') {
      said[name] = value;
      affix = name;
    } else if (name === 'onlatest') {
      if (affix === undefined || (value !== 'true' && value !== 'false')) {
        throw wrongLine(at, { got: `onlatest is "${value}"`, hint: 'Write it as prefix=v,onlatest=true.' });
      }
      said[`${affix}Latest`] = value === 'true';
    } else {
      if (name === '') throw wrongLine(at, { got: `"${value}" is not name=value`, hint: FORMS });
      throw wrongLine(at, { got: `${name} is unknown`, hint: `${didYouMean(name, NAMES)}${FORMS}` });
    }
  }
  return { ...flavor, ...said };
}
