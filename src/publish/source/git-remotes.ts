import { parseConfigList } from '#dotnet/git/git-config.ts';
import { configLine, REMOTE_SETTING } from '#dotnet/git/git-view.ts';
import type { Git } from '#dotnet/git/open-git.ts';

/**
 * Returns git's configuration of remotes and of the branches that track them, as text, without logins. Version tools look
 * for exactly one remote.
 * @param origin the address of a remote for a checkout that has none; empty: no remote is added.
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

/** Removes a name and password from the URL of a remote. */
export function withoutUser(url: string): string {
  return url.replace(/^([a-z][a-z0-9+.-]{0,30}:\/\/)[^/]*@/i, '$1');
}
