/** One way to log in that a server offers (RFC 9110, 11.6.1). Scheme and parameter names are in small letters. */
export interface Challenge {
  readonly scheme: string;
  readonly parameters: Readonly<Record<string, string>>;
}

const TOKEN = "[A-Za-z0-9!#$%&'*+.^_`|~-]+";
const PARAMETER = new RegExp(`^(${TOKEN})\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|([^\\s,"]*))`);
/** What is passed over where nothing can be read. */
const SKIPPED = new RegExp(`^(?:${TOKEN}|.)`, 's');
const SCHEME = new RegExp(`^(${TOKEN})(?=\\s|,|$)`);

/** In UTF-16 units; real ones have some hundred. What is behind it is not read. */
const LONGEST = 4096;

/** Reads a `WWW-Authenticate` header, which may hold several challenges; what it cannot read it skips. */
export function parseChallenges(header: string): readonly Challenge[] {
  const challenges: { scheme: string; parameters: Record<string, string> }[] = [];
  let rest = header.slice(0, LONGEST).trim();
  while (rest !== '') {
    const parameter = PARAMETER.exec(rest);
    const scheme = parameter === null ? SCHEME.exec(rest) : null;
    const current = challenges.at(-1);
    if (parameter !== null && current !== undefined) {
      const [, name = '', quoted, plain = ''] = parameter;
      current.parameters[name.toLowerCase()] = quoted === undefined ? plain : quoted.replace(/\\(.)/g, '$1');
    } else if (scheme !== null) {
      challenges.push({ scheme: (scheme[1] ?? '').toLowerCase(), parameters: {} });
    }
    rest = rest.slice((parameter ?? scheme ?? SKIPPED.exec(rest))?.[0].length).replace(/^[\s,]+/, '');
  }
  return challenges;
}
