/**
 * Aborts at the first SIGINT, SIGTERM, or SIGHUP, which a terminal sends when it is closed. GitHub sends SIGINT,
 * SIGTERM after 7.5 s, and ends the process 2.5 s later. That is enough to remove a container; the post step removes
 * what is left.
 */
export function cancelSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(name, () => controller.abort());
  // Writing to a closed terminal fails, and the container must be removed anyway.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  return controller.signal;
}
