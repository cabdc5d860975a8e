import { expect, it } from '@jest/globals';
import { entriesOf } from './parts.js';

const at = (minute: number) => `2026-11-26T10:${String(minute).padStart(2, '0')}:00+09:00`;
const message = (minute: number) => ({
  id: `${minute}`,
  from: 'resident' as const,
  kind: 'message' as const,
  text: 'つづき',
  lang: 'ja',
  at: at(minute),
});
const answers = [5, 15, 25, 35].map((minute) => ({ text: '答え', lang: 'ja', at: at(minute) }));
const minutes = (conversation: Parameters<typeof entriesOf>[0]) =>
  entriesOf(conversation).map((entry) => Number(entry.at.slice(14, 16)));

it('shows everything in the order of time where it is one part', () => {
  const messages = [message(10), message(20)];
  expect(minutes({ messages, answers, earlierMessages: 0 })).toEqual([5, 10, 15, 20, 25, 35]);
});

it('shows each answer in one of the parts, also one that was given between two', () => {
  const newest = { messages: [message(30), message(40)], answers, earlierMessages: 2 };
  const oldest = {
    messages: [message(10), message(20)],
    answers,
    earlierMessages: 0,
    messagesBefore: at(30),
  };
  expect([minutes(oldest), minutes(newest)]).toEqual([
    [5, 10, 15, 20, 25],
    [30, 35, 40],
  ]);
});
