const EXPOSED = /^(\d{1,5})(?:\/(?:tcp|udp))?$/i;

/** The number in `8080/tcp`, as a container exposes it; `undefined` if it is not a port. */
export function portNumber(exposed: string): readonly string[] {
  const [, number = ''] = EXPOSED.exec(exposed) ?? [];
  return isPort(number) ? [number] : [];
}

/** Whether a text is a number that a port can have. */
export function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535;
}
