import { STAYS_OPEN } from '../../negation/otherwise/everyday.js';
import type { Opposites } from './opposite-words.js';

/** Whether a road or a house stays open or is closed. */
export const PASSABLE: readonly Opposites[] = [
  {
    kind: 'negation',
    words: [
      STAYS_OPEN,
      {
        ja: '(?:通行止め|閉鎖)(?!(?:に|と)?は?(?:しません|なりません|いたしません|ありません|せず))|通れません',
        zh: '封[路闭锁]|断路|禁止通行|不能通行',
        ko: '통행 ?금지|폐쇄|지나다닐 수 없',
        en: '(?:is|be|are) (?:closed|shut|blocked)',
        es: 'cerrará\\p{L}*|cortará\\p{L}*|cerrad[oa]s?',
        pt: 'fechad[oa]s?|interditad[oa]s?',
        vi: 'chặn|đóng|cấm đường|phong tỏa',
        id: 'ditutup|tutup',
        fil: 'isasara|sarado|sasarhan|haharangan',
        ne: 'बन्द[\\u0900-\\u0963]*',
      },
    ],
  },
];
