/** Lines of `os` on which an application can be put, the most different ones first. */
export const SYSTEMS = [
  ...['noble', 'alpine', 'noble-chiseled', 'azurelinux3.0'],
  ...['resolute', 'alpine3.23', 'resolute-chiseled', 'azurelinux3.0-distroless'],
];

/** The tag of the runtime image with cultures, which the sample application needs. */
export function tagOf(system: string): string {
  return `10.0-${system}${/alpine|chiseled|distroless/.test(system) ? '-extra' : ''}`;
}
