import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Writes what `dotnet publish` leaves of a console program, as far as an image needs it. The program cannot be started. */
export async function writePublishOutput(folder: string, name = 'answer'): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${name}.dll`), 'an assembly');
  const framework = { name: 'Microsoft.NETCore.App', version: '10.0.0' };
  const config = { runtimeOptions: { tfm: 'net10.0', framework } };
  await writeFile(join(folder, `${name}.runtimeconfig.json`), JSON.stringify(config));
}
