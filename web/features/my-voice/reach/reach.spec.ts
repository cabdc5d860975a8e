import { describe, expect, it } from '@jest/globals';
import { contactChange } from '../../../../core/contract/index.js';
import { contactOf, isReachTyped, reachIn, safeBefore } from './reach.js';

const form =
  (fields: Record<string, string>) =>
  (name: string): string =>
    fields[name] ?? '';
const CAREFUL = { 'asks-safe': '1', 'contact.safe.way': 'phone', 'contact.safe.when': '土曜 9時' };

describe('what is sent of how to be reached', () => {
  it('is nothing for what was left empty, so that it stays', () => {
    expect(
      contactOf(reachIn(form({ 'contact.phone': '027-000-0000', 'contact.name': ' ' }))),
    ).toEqual({ phone: '027-000-0000' });
  });

  it('is all that is safe at once: what was emptied there is gone', () => {
    const { safe } = contactChange.parse(contactOf(reachIn(form(CAREFUL))));
    expect(safe).toMatchObject({ way: 'phone', when: '土曜 9時' });
    expect(safe?.word).toBeUndefined();
  });

  it('says nothing of safety where the page did not ask', () => {
    expect(contactOf(reachIn(form({ 'contact.email': 'c@example.org' })))).not.toHaveProperty(
      'safe',
    );
  });
});

describe('what was typed and has not arrived', () => {
  const agreed = { safe: { way: 'phone', when: '土曜 9時' } } as const;

  it('is none where the page came back as it was', () => {
    expect(isReachTyped(reachIn(form(CAREFUL)), agreed)).toBe(false);
    expect(isReachTyped(undefined, agreed)).toBe(false);
  });

  const CHANGES: Record<string, string>[] = [
    { 'contact.name': '花' },
    { 'contact.safe.way': 'here' },
    { 'contact.safe.when': '' },
  ];
  it.each(CHANGES)('is kept before the eyes: %p', (typed) => {
    const reach = reachIn(form({ ...CAREFUL, ...typed }));
    expect(isReachTyped(reach, agreed)).toBe(true);
    expect(safeBefore(reach, agreed)).toEqual(reach.safe);
  });
});
