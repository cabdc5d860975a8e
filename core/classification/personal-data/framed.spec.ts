import { describe, expect, test } from '@jest/globals';
import { findPersonalData } from './find.js';

const found = (text: string, kind: string): string[] =>
  findPersonalData(text)
    .filter((find) => find.kind === kind)
    .map(({ start, end }) => text.slice(start, end));

describe('names that only the sentence around them tells', () => {
  test.each([
    ['자재 창고 열쇠는 방수창에게 맡겨 두었습니다.', '방수창'],
    ['참석자 명단: 염가온, 탁민재, 모수빈', '탁민재'],
    ['이시카와 미사키가 우리 개를 돌봐 줍니다.', '이시카와 미사키'],
    ['필리핀에서 온 로웨나가 통역을 해 줬어요.', '로웨나'],
    ['환불 예금주: キム ヘジン', 'キム ヘジン'],
    ['Chiều qua Thắng té xe ở dốc cầu, đau lắm.', 'Thắng'],
    ['bao cho pham van loc giup em nhe, em khong biet chu', 'pham van loc'],
    ['Gia đình Cường - Nhàn xin cảm ơn các anh chị.', 'Nhàn'],
    ['भान्साको काम मिङ्मा ले सधैं एक्लै गर्छ।', 'मिङ्मा'],
    ['निवेदन: लोक बहादुर बुढाथोकी', 'लोक बहादुर बुढाथोकी'],
    ['मलाई सुब्बा थरकी रञ्जिता दिदीले बाटो देखाउनुभयो।', 'रञ्जिता'],
    ['おとうとの なおきが いえに いません。', 'なおき'],
    ['きょう ラジェシュが びょういんに 行(い)きました。', 'ラジェシュ'],
    ['モンゴルから 来(き)た オユンです。', 'オユン'],
    ['登録者：須藤、萩原、矢島', '萩原'],
    ['区長　小林　豊', '小林　豊'],
    ['隣の班の浩くんが用水に落ちかけました。', '浩'],
    ['楼上郭志明半夜还在装修。', '郭志明'],
    ['参加的有周敏、吴刚、郑洁。', '吴刚'],
    ['Zbigniew from the ground floor waters our plants.', 'Zbigniew'],
    ['Participantes: Chela, Humberto Ríos y Naomi.', 'Chela'],
    ['Hubungi kantor kami, tanya I Wayan Sudira.', 'I Wayan Sudira'],
    ['ask shimizu-sensei or my friend nakagawa-kun', 'nakagawa'],
    ['i sat next to sato-chan at the pool', 'sato'],
  ])('%s', (text, name) => {
    expect(found(text, 'name').join('|')).toContain(name);
  });
});

describe('who works at a place that is told by where it stands', () => {
  test.each([
    ['Otsuki machi ko bento factory ko manager le gali garcha', 'manager'],
    ['えきの まえの クリーニングやの てんちょうが どなります。', 'てんちょう'],
    ['「つくし」という こどもえんの えんちょうは こわいです。', 'えんちょう'],
    ['히로세초 노래방 점장도 똑같이 소리를 지릅니다.', '점장'],
    ['华藏寺公园旁边那家烤肉店的老板不发工资。', '老板'],
    ['El subdirector de la academia Tsubasa grita a los niños.', 'subdirector'],
    ['The assistant manager of the Hirose bowling alley pinched her arm.', 'manager'],
    ['quan ly cua hang tien loi gan ga Sakai hay chui', 'quan ly'],
    ['Kepala gudang pabrik tahu di Hirose-machi menampar saya.', 'Kepala'],
    ['Ang manager sa karinderya malapit sa station ay naninigaw.', 'manager'],
  ])('%s', (text, role) => {
    expect(found(text, 'workplace-role').join('|')).toContain(role);
  });
});

test.each([
  ['Hạt giống nên ghi tên loài hoa bằng tiếng Việt ở công viên.'],
  ['Phòng Quản lý Tài sản mở cửa lúc mấy giờ?'],
  ['어르신들에게 안내문을 크게 인쇄해 주세요. 꼭 필요한 일입니다.'],
  ['QR कोडले फारम खुल्दैन, सुरक्षा गार्डलाई सोध्नुपर्यो।'],
  ['バスの なかで カードが つかえません。スマホも だめです。'],
  ['老想去图书馆，可是周一都关门，小巷里也没有路灯。'],
  ['Everybody waits an hour. Madness!'],
  ['Any manager of any shop should put up a sign.'],
  ['Hari kerja saya penuh, jadi tolong buka loket sampai malam.'],
])('nobody is named in: %s', (text) => {
  expect(findPersonalData(text)).toEqual([]);
});

test.each([
  ['Depósito: Minato SBI, ag. 204, 3310927.', '3310927'],
  ['라쿠요은행 제3지점 5520194로 부탁합니다.', '5520194'],
  ['Refund to Akebono Shinkin, Hirose branch, 4410928.', '4410928'],
])('an account with its branch told shortly: %s', (text, part) => {
  expect(found(text, 'account').join('|')).toContain(part);
});
