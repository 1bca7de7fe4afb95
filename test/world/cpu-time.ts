/**
 * What this process has computed so far, in milliseconds. On a machine that does other work too, the clock says how long
 * something took to get its turn.
 */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
