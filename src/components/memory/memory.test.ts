import { describe, expect, it } from 'vitest';
import { memory, PREFIX, type Storages } from './memory';

function shelf(entries: Record<string, string> = {}): Storage {
  const map = new Map(Object.entries(entries));
  return {
    get length() {
      return map.size;
    },
    clear: () => map.clear(),
    getItem: (key) => map.get(key) ?? null,
    key: (index) => [...map.keys()][index] ?? null,
    removeItem: (key) => void map.delete(key),
    setItem: (key, value) => void map.set(key, value),
  };
}

function blocked(): never {
  throw new DOMException('denied', 'SecurityError');
}

const number = (stored: unknown): number | undefined => (typeof stored === 'number' ? stored : undefined);

function make(tab = shelf(), device = shelf()) {
  const storages: Storages = { tab: () => tab, device: () => device };
  return { tab, device, kept: memory('test', number, storages) };
}

describe('the memory of a tool', () => {
  it('holds and stores nothing before it is asked', () => {
    const { tab, device, kept } = make();
    expect(kept.read()).toBeUndefined();
    expect(tab.length + device.length).toBe(0);
  });

  it('keeps in one place at a time', () => {
    const { tab, device, kept } = make();
    expect(kept.begin(1, 'tab')).toBe(true);
    expect(kept.read()).toEqual({ value: 1, place: 'tab' });
    kept.begin(2, 'device');
    expect(tab.length).toBe(0);
    expect(kept.read()).toEqual({ value: 2, place: 'device' });
    kept.begin(3, 'tab');
    expect(device.length).toBe(0);
  });

  it('keeps the values that follow', () => {
    const { kept } = make();
    kept.begin(1, 'device');
    expect(kept.keep(2, 'device')).toBe(true);
    expect(kept.read()).toEqual({ value: 2, place: 'device' });
  });

  it('does not keep again what was forgotten in another tab', () => {
    const device = shelf();
    const { kept: here } = make(shelf(), device);
    const { kept: there } = make(shelf(), device);
    here.begin(1, 'device');
    there.forget();
    expect(here.keep(2, 'device')).toBe(false);
    expect(device.length).toBe(0);
    expect(here.begin(3, 'device')).toBe(true);
  });

  it('forgets everywhere', () => {
    const { tab, device, kept } = make(shelf({ [`${PREFIX}test`]: '1' }), shelf({ [`${PREFIX}test`]: '2', other: 'x' }));
    kept.forget();
    expect([tab.length, device.length]).toEqual([0, 1]);
  });

  it.each(['{', '"an older form"', 'null', ''])('takes %j for nothing kept', (stored) => {
    expect(make(shelf({ [`${PREFIX}test`]: stored })).kept.read()).toBeUndefined();
  });

  it('reads what the device holds if the tab holds nonsense', () => {
    expect(make(shelf({ [`${PREFIX}test`]: '{' }), shelf({ [`${PREFIX}test`]: '4' })).kept.read()).toEqual({ value: 4, place: 'device' });
  });

  it('lives with blocked and with full storage', () => {
    const nothing = memory('test', number, { tab: blocked, device: blocked });
    expect(nothing.read()).toBeUndefined();
    expect(nothing.begin(1, 'device')).toBe(false);
    expect(nothing.keep(1, 'device')).toBe(false);
    expect(() => nothing.forget()).not.toThrow();
    const full = { ...shelf(), setItem: blocked };
    expect(make(shelf(), full).kept.begin(1, 'device')).toBe(false);
  });
});
