import { describe, expect, it } from '@jest/globals';
import { findPersonalData } from '../find.js';

const names = (text: string): string[] =>
  findPersonalData(text)
    .filter(({ kind }) => kind === 'name')
    .map(({ start, end }) => text.slice(start, end));

describe('names from elsewhere, as they stand on a plate or a paper', () => {
  it.each([
    ['表札は「グエット」のままで、荷物が届きません。', 'グエット'],
    ['会社ではドゥンと呼ばれています。', 'ドゥン'],
    ['通名はキムラです、本名は別にあります。', 'キムラ'],
    ['信箱上写着ヨウ，邮递员找不到我家。', 'ヨウ'],
    ['名册里写成チェン，我的卡上不是这样。', 'チェン'],
    ['工友都叫他老邱，真名我不知道。', '老邱'],
    ['우편함에 이시즈카라고 적혀 있는데 전에 살던 분이에요.', '이시즈카'],
    ['명찰에는 후엔으로 되어 있어요.', '후엔'],
    ['지금은 탁씨네가 삽니다.', '탁'],
  ])('%s', (text, name) => expect(names(text)).toContain(name));

  it.each([
    'ポストにチラシとあるので捨てました。',
    '表札はカタカナのままでもよいですか。',
    '우편함에 한글로 적혀 있으면 배달이 되나요?',
    '大家都叫她老师，其实她不是。',
    '名册里写成片假名可以吗？',
  ])('nobody: %s', (text) => expect(names(text)).toEqual([]));
});
