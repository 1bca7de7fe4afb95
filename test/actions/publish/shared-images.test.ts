import { expect, test } from 'vitest';
import { openSharedImages } from '#actions/publish/publish-all.ts';
import type { BuildImage } from '#publish/container/publish-context.ts';

function workshop() {
  const events: string[] = [];
  const make = async (): Promise<BuildImage> => {
    events.push('made');
    return {
      id: 'sha256:1',
      mounts: [],
      env: {},
      [Symbol.asyncDispose]: async () => {
        events.push('removed');
      },
    };
  };
  return { events, make };
}

test('an image is made once for all builds, and removed after the last one', async () => {
  const { events, make } = workshop();
  {
    await using images = openSharedImages();
    for (const _ of ['orders', 'stock']) {
      await using image = await images.share('sdk', make);
      expect(image.id).toBe('sha256:1');
    }
    await images.share('another sdk', make);
    expect(events).toEqual(['made', 'made']);
  }
  expect(events).toEqual(['made', 'made', 'removed', 'removed']);
});

test('one that could not be made is an error for each, and is not tried again', async () => {
  let tries = 0;
  await using images = openSharedImages();
  const make = async (): Promise<BuildImage> => {
    tries += 1;
    throw new Error('no package of that name');
  };
  await expect(images.share('sdk', make)).rejects.toThrow('no package');
  await expect(images.share('sdk', make)).rejects.toThrow('no package');
  expect(tries).toBe(1);
});
