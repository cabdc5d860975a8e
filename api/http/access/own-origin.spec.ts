import { describe, expect, it } from '@jest/globals';
import { isOwnOrigin } from './own-origin.js';

describe('an origin', () => {
  it.each([
    ['https://koe.example', 'https://koe.example', 'inside:3000', true],
    ['https://intra.example', 'https://koe.example', 'intra.example', true],
    ['http://127.0.0.1:3000', 'http://localhost:3000', '127.0.0.1:3000', true],
    ['http://koe.example', 'https://koe.example', 'koe.example', false],
    ['http://koe.example:80', 'https://koe.example', 'koe.example:80', false],
    ['https://koe.example.evil.example', 'https://koe.example', 'koe.example', false],
    ['https://koe.example:8443', 'https://koe.example', 'koe.example', false],
    ['null', 'https://koe.example', 'koe.example', false],
    ['', 'https://koe.example', undefined, false],
  ])('%s, where the city is at %s and %s was asked: %s', (origin, own, host, isOwn) => {
    expect(isOwnOrigin(origin, own, host)).toBe(isOwn);
  });
});
