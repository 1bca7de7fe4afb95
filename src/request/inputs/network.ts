import { invalidInput } from './lists.ts';

/**
 * Reads the network of the build: `bridge`, `host`, or the name of a network of the engine. Docker allows no other
 * characters in a name. `container:NAME` is not valid, because it would join another container's network.
 * @throws ActionError INPUT_INVALID
 */
export function parseNetwork(text: string): string {
  if (/^[A-Za-z0-9][A-Za-z0-9_.-]*$/.test(text)) return text;
  const hint = 'It takes bridge, host, or the name of a network (`docker network ls`).';
  throw invalidInput('network', { got: `\`${text}\` is not a valid name of a network`, hint });
}
