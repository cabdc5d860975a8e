import { describe, expect, it } from '@jest/globals';
import { createLiveStore } from './live-store.js';

const VOICE = '01900000-0000-7000-8000-000000000001';
const sato = { id: 's', name: '佐藤' };

describe('what an open desk has heard', () => {
  it('keeps what others did to a voice until the person has seen it, and not what they did themselves', () => {
    const store = createLiveStore();
    store.hear(
      { kind: 'changed', voice: VOICE, verb: 'assign', by: { id: 'me', name: '田中' } },
      'me',
    );
    expect(store.get().changes.size).toBe(0);
    store.hear({ kind: 'changed', voice: VOICE, verb: 'assign', by: sato }, 'me');
    store.hear({ kind: 'changed', voice: VOICE, verb: 'withdraw', by: null }, 'me');
    expect(store.get().changes.get(VOICE)).toEqual([
      { verb: 'assign', name: '佐藤' },
      { verb: 'withdraw', name: '' },
    ]);
    store.takeNote(VOICE);
    expect(store.get().changes.size).toBe(0);
  });

  it('tells its readers of each of it, and no reader that has gone', () => {
    const store = createLiveStore();
    let told = 0;
    const leave = store.subscribe(() => {
      told++;
    });
    store.hear({ kind: 'present', voice: VOICE, people: [{ ...sato, writing: true }] }, 'me');
    expect(store.get().people.get(VOICE)).toHaveLength(1);
    leave();
    store.forgetPeople();
    expect(told).toBe(1);
    expect(store.get().people.size).toBe(0);
  });
});
