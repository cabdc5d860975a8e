import { describe, expect, it } from '@jest/globals';
import { shippedKnowledge } from '../../../scripts/evaluate/shipped.js';
import { buildDangerReader } from './index.js';

const { danger, readings } = shippedKnowledge();
const { read } = buildDangerReader(danger, readings);
const kinds = (text: string) => read(text).map(({ kind }) => kind);

describe("danger in letters that are not the language's own is seen", () => {
  it.each([
    ['violence', 'danna ni kerarete, ude ga aza darake desu'],
    ['violence', 'かれしに くびを しめられました。こわくて ねむれません'],
    ['suicide', 'shinitai desu. mou dou demo ii to omotte imasu'],
    ['child', 'okaasan ga akachan wo tataite imasu, mainichi nakigoe ga kikoemasu'],
    ['trafficking', 'kaisha ga pasupooto wo toriagete kaeshite kuremasen'],
    ['fire-accident', 'kaji desu, daidokoro ga moete imasu'],
    ['violence', 'wo zhangfu he zui le jiu da wo, wo hen hai pa'],
    ['suicide', 'wo xiang zisha, wo huo bu xia qu le'],
    ['trafficking', 'laoban kou le wo de huzhao, bu gei gongzi'],
    ['violence', 'logne le malai pitcha, malai dherai dar lagcha'],
    ['suicide', 'namjachingu ga tteonasseoyo, jugeullaeyo, jasal haneun saenggakman haeyo'],
    ['violence', 'nampyeoni sul masigo na-reul ttaeryeosseoyo, neomu museowoyo'],
    ['suicide', 'ナォン ケーロ ヴィヴェール, ケーロ モヘール'],
  ])('%s: %s', (kind, text) => expect(kinds(text)).toContain(kind));
});

describe('an ordinary voice in such letters is in no danger', () => {
  it.each([
    'toshokan wa nanji made desu ka, kodomo to ikitai desu',
    'otto to isshoni nihongo wo narau kurasu ga hoshii desu',
    'ごみぶくろが たかいです。もっと やすく してください',
    'wo zhangfu xiang zhao gongzuo, na li keyi wen',
    'shriman le japani bhasa sikna chahanuhuncha, class kaha cha?',
    'nampyeongwa hamkke ilboneo sueobeul deutgo sipeoyo',
    'オンジ ポッソ パガール オ インポスト',
  ])('%s', (text) => expect(kinds(text)).toEqual([]));
});

it('is shown by words in the letters of the language', () => {
  const [found] = read('danna ni naguraremashita, kowai desu');
  expect(found?.words).toContain('なぐられ');
});

it('is not seen in pinyin for words of another language that look alike', () => {
  expect(kinds('qing wen dao shiyisuo zenme zou, wo dao le chezhan')).toEqual([]);
});
