const EXPOSED = /^(\d{1,5})(?:\/(?:tcp|udp))?$/i;

/** Returns the number in `8080/tcp`, as a container exposes it; nothing if it is not a port. */
export function portNumber(exposed: string): readonly string[] {
  const [, number = ''] = EXPOSED.exec(exposed) ?? [];
  return isPort(number) ? [number] : [];
}

/** Returns whether a text is a valid port number. */
export function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535;
}
