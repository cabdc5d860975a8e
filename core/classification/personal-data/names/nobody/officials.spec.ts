import { describe, expect, it } from '@jest/globals';
import { findPersonalData } from '../../find.js';

const names = (text: string): string[] =>
  findPersonalData(text)
    .filter(({ kind }) => kind === 'name')
    .map(({ start, end }) => text.slice(start, end));

describe('who stands for an office, or for the past, is nobody next door', () => {
  it.each([
    '福田さんや小泉さんなど歴代総理の写真展をしてほしい。',
    '太田、木崎、尾島など読めない地名が多いです。',
    'Ambassador Okonjo visited the school, will there be photos?',
    'Duta besar Hartono datang ke festival, terima kasih.',
    'El embajador Quiroga vino al festival.',
  ])('%s', (text) => expect(names(text)).toEqual([]));

  it.each([
    ['太田さん、地名の看板が読めません。', '太田'],
    ['I was talking to Okonjo, my neighbour, about the fence.', 'Okonjo'],
  ])('but somebody is: %s', (text, name) => expect(names(text)).toContain(name));
});
