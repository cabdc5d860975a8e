import { describe, expect, it } from '@jest/globals';
import { findPersonalData } from '../../find.js';

const names = (text: string): string[] =>
  findPersonalData(text, { placeNames: ['深谷', '前橋'] })
    .filter(({ kind }) => kind === 'name')
    .map(({ start, end }) => text.slice(start, end));

describe('who says a name, though nothing but the way of saying it tells', () => {
  it.each([
    ['a name that is a town too', 'すみません、深谷です。先ほど電話した者です。', '深谷'],
    ['somebody with an office', '柊沢という区長が回覧板を回しません。', '柊沢'],
    ['a signature half in kana', '図書館の件です。\n三ツ井 かおる\n', '三ツ井 かおる'],
    ['a family name and one sign', '車の所有者は萩尾 遼、連絡はまだです。', '萩尾 遼'],
    ['a given name half in kana', '孫の絵です。祖母のつぎ江より', 'つぎ江'],
    ['kin in plain words', 'おっとは ザヒドです。いま びょういんに います。', 'ザヒド'],
    ['a parent in Chinese', '班里有人打架。——谭悦爸爸', '谭悦'],
    ['kin of Japan in Chinese', '我岳母中村静，昨天摔倒了。', '中村静'],
    ['an account in Chinese', '户名是我太太的：モリ　アキコ。', 'モリ　アキコ'],
  ])('%s', (_, text, name) => expect(names(text)).toContain(name));

  it.each([
    ['an animal', '迷い犬です。犬の名前はチョコ、首輪は赤です。'],
    ['an animal in English', "We lost our cat, the cat's name is Momo"],
    ['a polite end', '내일까지 연락 주세요'],
    ['an article of a law', 'What does the law say, under Article 12?'],
  ])('nobody: %s', (_, text) => expect(names(text)).toEqual([]));
});
