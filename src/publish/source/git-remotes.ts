import { parseConfigList } from '#dotnet/repository/git-config.ts';
import { configLine, REMOTE_SETTING } from '#dotnet/repository/git-view.ts';
import type { Git } from '#dotnet/repository/open-git.ts';

/**
 * What a configuration of git says of remotes and of the branches that follow theirs, as its text, without logins. Version
 * tools look for exactly one remote.
 * @param origin the address of a remote for a checkout that has none; empty: it stays without.
 */
export async function remotesOf(git: Git, origin: string): Promise<string> {
  const listing = await git.read(['config', '--null', '--get-regexp', '^(remote|branch)[.]']);
  const found = [...parseConfigList(listing ?? '')].filter(([name]) => REMOTE_SETTING.test(name));
  const settings = found.flatMap(([name, values]) =>
    values.map((value) => [name, name.endsWith('.url') ? withoutUser(value) : value] as const),
  );
  const hasRemote = settings.some(([name]) => /^remote\..*\.url$/.test(name));
  return [...settings, ...(hasRemote || origin === '' ? [] : remoteAt(origin))].map(configLine).join('');
}

function remoteAt(url: string): readonly (readonly [string, string])[] {
  return [
    ['remote.origin.url', withoutUser(url)],
    ['remote.origin.fetch', '+refs/heads/*:refs/remotes/origin/*'],
  ];
}

/** A remote's URL without the name and password that people put into it. */
export function withoutUser(url: string): string {
  return url.replace(/^([a-z][a-z0-9+.-]{0,30}:\/\/)[^/]*@/i, '$1');
}
