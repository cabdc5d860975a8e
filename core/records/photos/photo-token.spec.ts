import { expect, it } from '@jest/globals';
import { isUuid, sentPhotos } from '../../contract/index.js';
import { newPhotoToken, readPhotoToken } from './photo-token.js';

it('a token names a photo and opens it, and is one that can be sent', () => {
  const { token, id, key } = newPhotoToken();
  expect(readPhotoToken(token)).toEqual({ id, key });
  expect([isUuid(id), key.length]).toEqual([true, 32]);
  expect(sentPhotos.safeParse([token]).success).toBe(true);
});

it.each([
  [['x'], 'photo_gone'],
  [Array.from({ length: 4 }, () => newPhotoToken().token), 'too_many_photos'],
])('%j cannot be sent', (tokens, message) => {
  expect(sentPhotos.safeParse(tokens).error?.issues[0]).toMatchObject({ message });
});
