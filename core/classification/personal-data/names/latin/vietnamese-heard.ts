import { byUnits } from '../../cheap-look/index.js';
import type { PersonalFind } from '../../rule.js';
import { matchesOf } from '../../spans.js';
import { VI_GIVEN, VI_MORE_GIVEN } from '../data/vietnamese.js';
import { wordSet } from '../data/word-list.js';
import { gap, isPlace, push, type Text } from './text.js';
import { isViGiven, plainOf } from './words.js';

const MARKED = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;
/** Countries, faiths, seasons and what else has a capital. */
const NO_NAME =
  /^(?:nhật|việt|hàn|mỹ|trung|anh|đức|pháp|nga|tết|phật|chúa|thái|lào|úc|đài|ý|nam|bắc|đông|tây|tokyo|bà|ông|cô|chú|chị|em|tôi|con|mẹ|bố|ba|má|thầy|quốc|hội|ban|sở|bộ|phòng|khu|công|ngân|trường|bệnh|nhà|đường|sông|núi|thành|phố|phường|tiếng|năm|tháng|thứ|ngày|chủ|âu|á|phi)$/;
/** What is called so is a shop, a street, a town. */
const BEFORE =
  /^(?:quán|tiệm|công|ty|đường|phố|chợ|trường|cầu|khu|phường|ga|sông|núi|hãng|thị|viện|tiếng|tỉnh|huyện|xã|quận|chùa|nhật|việt|nước|đảo|hồ|biển|tháp|đền|rạp|nhà|hàng|phở|bún|cơm|café|cafe|shop|ở|tại|từ|đến|về|qua|bánh|xưởng|app|của hàng|lễ|tết|mùa|món|hiệu)$/;
const OFFICE = /^(?:Phòng|Sở|Ban|Trung|Quỹ|Hội|Cục|Bộ|Khoa|Viện|Quán|Tiệm|Nhà|Ngân|Công|Đường)$/;
const COMPOUND =
  /^(?:tài (?:sản|nguyên|chính|khoản|liệu)|giao thông|du lịch|an (?:toàn|tâm|ninh|sinh)|lưu (?:trú|ý)|hải quan|dân (?:số|sinh)|thanh niên|trang (?:web|chủ)|tâm lý|thư viện|khoa học|quyền)/;
const CUE = byUnits(
  /(?<!\p{L})(?:[Tt]hằng(?: bé| cu| nhóc)?|[Cc]on bé|[Nn]hỏ|[Cc]u|[Tt]ui là|[Tt]ui tên(?: là)?|[Tt]ôi tên(?: là)?|[Ee]m tên(?: là)?|[Gg]ia đình|[Vv]ợ chồng|[Hh]ai vợ chồng|[Mm]ẹ con|[Bb]ố con|[Hh]ai chị em|[Ll]iên hệ|[Gg]ọi(?: cho)?|[Bb]áo(?: cho)?|[Nn]hắn(?: cho)?|[Hh]ỏi) ((?:\p{Lu}[\p{L}’']{0,7})(?: \p{Lu}[\p{L}’']{0,7}){0,3}(?: ?[-–&,] ?\p{Lu}\p{Ll}{1,6}(?: \p{Lu}\p{Ll}{1,6})?)?)(?![\p{L}-])/gu,
);
const NO_CUE =
  /^(?:Nhật|Việt|Hàn|Mỹ|Trung|Tôi|Em|Công|Ngân|Thành|UBND|Y tế|Line|LINE|Zalo|Facebook|Sở|Phòng|Ban|Bộ|Nam|Bắc|Cảnh|Công an|Honda)/;
/** Without marks, in small letters: tran van duc. */
const BARE = byUnits(
  /(?<!\p{L})((?:nguyen|tran|pham|hoang|huynh|phan|dang|ngo|duong|dinh|truong|trinh|bui|le|vu|vo|do|dao) (?:thi|van|huu|duc|minh|thanh|ngoc|quoc|xuan|dinh|cong|quang|hoang|thuy|kim|anh|bao|gia|tuan|my|phuong|hong|thu|viet|trong|tien|manh|nhat) ([a-z]{2,6})(?: ([a-z]{2,6}))?)(?![\p{L}'’])/giu,
);
const givens = new Set([...wordSet(VI_GIVEN, VI_MORE_GIVEN)].map(plainOf));
const NO_BARE =
  /^(?:le phuong|do van phong|ho van|to cong|do cong ty|to quoc|ha noi|cao hong|do thi (?!hoa|lan|huong|hien|nga|mai|thu|ha|linh|trang|thao|yen|nhung|dung)|do cong|ta van|le quoc khanh|lam cong|lam viet|lam thu|do minh|do anh|lam anh|do thu|ho thu|lam thi|lam quoc|vo cong|do viet|do my|lam my)/i;
const SMALL_WORD =
  /^(?:nhe|nha|voi|va|thi|bi|co|la|dang|khong|chua|o|so|ten|roi|da|duoc|muon|xin|cho|tu|di|hoc|lam|cua|nay|em|anh|chi|toi)$/;

/** Vietnamese names that stand alone in a sentence, or without their marks. */
export const vietnameseHeard = (t: Text): PersonalFind[] => {
  const finds: PersonalFind[] = [];
  const { text, words } = t;
  const marked = MARKED.test(text);
  if (marked)
    for (let i = 1; i < words.length; i++) {
      const word = words[i];
      const before = words[i - 1];
      const after = words[i + 1];
      if (
        !word?.capital ||
        !before ||
        before.capital ||
        gap(t, i) !== ' ' ||
        (after?.capital && gap(t, i + 1) === ' ') ||
        word.word.length < 2 ||
        word.word.length > 7 ||
        !isViGiven(word) ||
        NO_NAME.test(word.small) ||
        (BEFORE.test(before.small) &&
          !/^(?:sáng|hôm|tối|chiều|trưa|đêm|tuần|tháng)$/.test(words[i - 2]?.small ?? '')) ||
        BEFORE.test(words[i - 2]?.small ?? '') ||
        isPlace(t, i) ||
        COMPOUND.test(`${word.small} ${after?.small}`) ||
        words.slice(Math.max(0, i - 5), i).some(({ word: one }) => OFFICE.test(one)) ||
        /[-\d]/.test(text[word.end] ?? '')
      )
        continue;
      push(finds, t, i, i);
    }
  // Two whose names open a sentence: Linh với Quân.
  for (let i = 0; marked && i + 2 < words.length; i++) {
    const [word, and, next] = [words[i], words[i + 1], words[i + 2]];
    if (
      word?.capital &&
      next?.capital &&
      /^(?:với|và|cùng)$/.test(and?.small ?? '') &&
      isViGiven(word) &&
      isViGiven(next) &&
      !NO_NAME.test(word.small) &&
      !NO_NAME.test(next.small)
    ) {
      push(finds, t, i, i);
      push(finds, t, i + 2, i + 2);
    }
  }
  if (marked)
    for (const { 0: whole, 1: word = '', index } of matchesOf(text, CUE)) {
      if (NO_CUE.test(word) || t.places.has(word.toLowerCase())) continue;
      let start = index + whole.lastIndexOf(word);
      for (const part of word.split(/(?<=[-–&,])/)) {
        const name = part.replace(/[ \-–&,]+$/, '').trim();
        if (name.length > 1)
          finds.push({
            start: start + part.indexOf(name),
            end: start + part.indexOf(name) + name.length,
            kind: 'name',
          });
        start += part.length;
      }
    }
  for (const { 1: word = '', 2: given = '', 3: more = '', index } of matchesOf(text, BARE)) {
    if (NO_BARE.test(word)) continue;
    const title =
      /^\S+ (?:thi|van|huu) /i.test(word) && !/^(?:do|vo|dao|dang|duong|truong|le) /i.test(word);
    if (!title && !givens.has(given.toLowerCase())) continue;
    const four = more && givens.has(more.toLowerCase()) && !SMALL_WORD.test(more.toLowerCase());
    const length = four || !more ? word.length : word.length - more.length - 1;
    finds.push({ start: index, end: index + length, kind: 'name' });
  }
  return finds;
};
