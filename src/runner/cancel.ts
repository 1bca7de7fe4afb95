/**
 * Aborts at the first SIGINT or SIGTERM. GitHub sends SIGINT, SIGTERM after 7.5 s and ends the process 2.5 s later:
 * enough to remove a container; the post step removes what is left.
 */
export function cancelSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => controller.abort());
  return controller.signal;
}
