import type { PersonalFind } from '../../rule.js';
import { VI_RARE_SURNAMES } from '../data/vietnamese-more.js';
import { wordSet } from '../data/word-list.js';
import { gap, push, type Text } from './text.js';
import { isViFamily, isViGiven, type LatinWord } from './words.js';

const rare = wordSet(VI_RARE_SURNAMES);
/** Towns and lakes that begin like a family. */
const PLACE =
  /^(?:hà (?:nội|giang|nam|tĩnh|tây|đông|tiên|lan)|hồ (?:chí minh|gươm|tây|hoàn|xuân hương|xuân|con|bơi)|đồng (?:nai|tháp|hới|bằng|yên)|lâm đồng|cao bằng|ninh (?:bình|thuận)|phan (?:thiết|rang|xi)|lý sơn|lai châu|hàn quốc|hàn|vàng|công (?:viên|ty|an)|đoàn (?:thanh|thể)|ông (?:thị|chủ|trưởng)|trưởng|trường|trung (?:quốc|tâm|học)|đài (?:loan|bắc)|thái (?:lan|bình|nguyên)|bà rịa|mã (?:lai|số|an)|âu |la (?:tinh|mã)|cái |từ |tây )/;
const isSyllable = (word: LatinWord | undefined): boolean =>
  !!word?.capital && word.word.length < 8 && word.word.slice(1) === word.small.slice(1);
/** A vowel with its mark: no other language here writes so. */
const MARKED = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;

/** Đỗ Huy Tuấn: a family name and one to four syllables with capitals, wherever they stand. */
export const vietnameseNames = (t: Text): PersonalFind[] => {
  const finds: PersonalFind[] = [];
  for (let i = 0; i < t.words.length; i++) {
    const word = t.words[i];
    if (!word?.capital || !isSyllable(word)) continue;
    const common = isViFamily(word);
    if (!common && !rare.has(word.small)) continue;
    let last = i;
    while (last < i + 4 && isSyllable(t.words[last + 1]) && gap(t, last + 1) === ' ') last++;
    if (last === i) continue;
    const row = t.words.slice(i, last + 1);
    const small = row.map((one) => one.small).join(' ');
    if (PLACE.test(small) || row.some((one) => t.places.has(one.small))) continue;
    const marked = row.filter((one) => MARKED.test(one.word)).length;
    const given = row.slice(1).some((one) => isViGiven(one) || /^(?:thị|văn)$/.test(one.small));
    const before = t.text.slice(Math.max(0, (t.words[i]?.start ?? 0) - 1), t.words[i]?.start);
    if (before === '-') continue;
    if (marked && given && (last - i > 1 || (common && marked > 0))) push(finds, t, i, last);
    i = last;
  }
  return finds;
};
