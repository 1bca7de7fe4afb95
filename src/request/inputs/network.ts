import { invalidInput } from './lists.ts';

/**
 * The network of the build: `bridge`, `host`, or one of the engine by its name. Docker takes no other characters in a
 * name; `container:NAME`, which would open another container's network, is none.
 * @throws ActionError INPUT_INVALID
 */
export function parseNetwork(text: string): string {
  if (/^[A-Za-z0-9][A-Za-z0-9_.-]*$/.test(text)) return text;
  const hint = 'It takes bridge, host, or the name of a network (`docker network ls`).';
  throw invalidInput('network', { got: `\`${text}\` is not a valid name of a network`, hint });
}
