import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { connectEngine } from '#engine/connect.ts';
import { CONTINUES, LINE_MAX, splitLines } from '#engine/lines.ts';
import { demultiplex } from '#engine/output.ts';
import { cpuTime } from '../world/cpu-time.ts';
import { type ScriptedAnswer, startScriptedEngine } from '../world/scripted-engine.ts';

const VERSION: ScriptedAnswer = { pieces: ['{"Version":"28.0.0","ApiVersion":"1.48","Os":"linux","Arch":"amd64"}'] };

describe('a failure inside a stream that began with 200', () => {
  const pulling = async (pieces: readonly string[]): Promise<unknown> => {
    const engine = await startScriptedEngine({ '/version': VERSION, '/images/create': { pieces } });
    const client = await connectEngine({ env: { DOCKER_HOST: `unix://${engine.socket}` }, home: '/nowhere' });
    try {
      return await client.pull({ name: 'registry.example/app:1' }).catch((error: unknown) => error);
    } finally {
      await engine.stop();
    }
  };

  test('fails the pull, at any time and in any pieces', async () => {
    expect(
      await pulling([
        '{"status":"Pulling"}\n{"status":"Down',
        'loading"}\r\n{"errorDetail":{"message":"unexpected',
        ' EOF"},"error":"unexpected EOF"}',
      ]),
    ).toMatchObject({ code: 'ENGINE_FAILED', message: 'pulling registry.example/app:1: unexpected EOF' });
  });

  test.each([
    ['unauthorized: authentication required', 'REGISTRY_DENIED'],
    ['manifest unknown', 'IMAGE_NOT_FOUND'],
  ])('"%s" is %s', async (message, code) => {
    expect(await pulling([JSON.stringify({ error: message })])).toMatchObject({ code });
  });

  test('of a registry without TLS names the engine’s setting', async () => {
    const message = 'Get "https://localhost:5000/v2/": http: server gave HTTP response to HTTPS client';
    expect(await pulling([JSON.stringify({ error: message })])).toMatchObject({
      code: 'ENGINE_FAILED',
      hint: expect.stringMatching(/daemon\.json.*registries\.conf/),
    });
  });

  test('fails a load', async () => {
    const engine = await startScriptedEngine({
      '/version': VERSION,
      '/images/load': { pieces: ['{"stream":"Loading"}\n', '{"error":"no space left on device"}\n'] },
    });
    const client = await connectEngine({ env: { DOCKER_HOST: `unix://${engine.socket}` }, home: '/nowhere' });
    await expect(client.load(Readable.from([Buffer.from('tar')]))).rejects.toMatchObject({
      code: 'ENGINE_FAILED',
      message: expect.stringContaining('no space left on device'),
    });
    await engine.stop();
  });
});

const pieces = (bytes: Buffer, cuts: readonly number[]): Buffer[] => {
  const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length].sort((a, b) => a - b);
  return places.slice(1).map((end, index) => bytes.subarray(places[index], end));
};

test('lines are complete however their bytes are split, in any language', () => {
  const line = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll(/[\r\n]/g, ''));
  fc.assert(
    fc.property(fc.array(line, { minLength: 1 }), fc.array(fc.nat()), (lines, cuts) => {
      const seen: string[] = [];
      const splitter = splitLines((each) => seen.push(each));
      for (const piece of pieces(Buffer.from(`${lines.join('\r\n')}\n`), cuts)) splitter.write(piece);
      splitter.end();
      expect(seen).toEqual(lines);
    }),
  );
});

test('an endless line comes in marked pieces, in linear time', () => {
  const seen: string[] = [];
  const splitter = splitLines((each) => seen.push(each));
  const begun = cpuTime();
  for (let at = 0; at < 6000; at += 1) splitter.write(Buffer.alloc(16_384, 'x'));
  splitter.write(Buffer.from('end\r\nnext\n'));
  splitter.end();
  expect(cpuTime() - begun).toBeLessThan(8000);
  expect(seen.at(-1)).toBe('next');
  expect(Math.max(...seen.map((line) => line.length))).toBe(LINE_MAX + CONTINUES.length);
  const whole = seen.slice(0, -1).map((line) => (line.endsWith(CONTINUES) ? line.slice(0, -CONTINUES.length) : line));
  expect(whole.join('')).toHaveLength(6000 * 16_384 + 3);
});

test('a long line is split between characters', () => {
  const seen: string[] = [];
  const splitter = splitLines((each) => seen.push(each), 3);
  splitter.write(Buffer.from('ab😀😀\n'));
  expect(seen).toEqual([`ab${CONTINUES}`, `😀${CONTINUES}`, '😀']);
});

test('both streams are separated however the frames are split', () => {
  const frame = fc.record({ isError: fc.boolean(), data: fc.uint8Array() });
  fc.assert(
    fc.property(fc.array(frame), fc.array(fc.nat()), (frames, cuts) => {
      const bytes = Buffer.concat(
        frames.flatMap(({ isError, data }) => {
          const header = Buffer.from([isError ? 2 : 1, 0, 0, 0, 0, 0, 0, 0]);
          header.writeUInt32BE(data.length, 4);
          return [header, Buffer.from(data)];
        }),
      );
      const seen = { stdout: [] as Uint8Array[], stderr: [] as Uint8Array[] };
      const write = demultiplex((name, data) => seen[name].push(new Uint8Array(data)));
      for (const piece of pieces(bytes, cuts)) write(piece);
      const dataOf = (wanted: boolean) =>
        Buffer.concat(frames.filter(({ isError }) => isError === wanted).map(({ data }) => data));
      expect(Buffer.concat(seen.stdout)).toEqual(dataOf(false));
      expect(Buffer.concat(seen.stderr)).toEqual(dataOf(true));
    }),
  );
});

test('a part of a frame is passed on at once, however large the frame is', () => {
  let length = 0;
  const write = demultiplex((_, data) => {
    length += data.length;
  });
  write(Buffer.from([1, 0, 0, 0, 255, 255, 255, 255]));
  write(Buffer.alloc(1000));
  expect(length).toBe(1000);
});
