import { expect, test } from 'vitest';
import { keepsIntermediate, keepsLayers } from '#actions/publish/kept-with-build.ts';
import { EVENTS } from '../../request/tags/tags-of.ts';
import { simulateMonth } from '../../world/quota/month.ts';
import { QuotaService } from '../../world/quota/service.ts';

const GB = 1e9;
const BUSY = { projects: 60, openPullRequests: 30, pushesPerDay: 200, days: 14 };

test('a busy repository stays within the space of the cache service', () => {
  const { service, main, bytesOfPullRequests } = simulateMonth(BUSY);
  expect(service.bytes).toBeLessThanOrEqual(10 * GB);
  // The rest of the 10 GB is what was saved in the last days, which is more than a pull request needs.
  expect(service.saved.bytes / BUSY.days).toBeLessThan(4 * GB);
  expect(bytesOfPullRequests / BUSY.days).toBeLessThan(1.2 * GB);
  // What is still missing was never saved, or its project did not change for days.
  expect(main.found / main.wanted).toBeGreaterThan(0.98);
});

test('the layers of a pull request are kept only where it delivers them', () => {
  const nowhere = { load: false, outputs: [] };
  expect(keepsLayers(EVENTS.pull, nowhere)).toBe(false);
  expect(keepsLayers(EVENTS.pull, { ...nowhere, load: true })).toBe(true);
  expect(keepsLayers(EVENTS.branch, nowhere)).toBe(true);
  expect([EVENTS.pull, EVENTS.branch].map(keepsIntermediate)).toEqual([false, true]);
});

test('the service removes what was unused for 7 days, and above 10 GB the oldest', () => {
  const service = new QuotaService(10);
  const place = { refs: ['main'], now: 3 };
  service.save({ key: 'a-1', ref: 'main', bytes: 4 }, 1);
  service.save({ key: 'b-1', ref: 'main', bytes: 4 }, 2);
  expect(service.find(['a-'], place)).toBe('a-1');
  service.save({ key: 'c-1', ref: 'main', bytes: 4 }, 4);
  expect([service.find(['a-1'], place), service.find(['b-1'], place), service.bytes]).toEqual(['a-1', undefined, 8]);
  service.save({ key: 'd-1', ref: 'main', bytes: 1 }, 8 * 24 * 60 * 60 * 1000);
  expect(service.count).toBe(1);
});
