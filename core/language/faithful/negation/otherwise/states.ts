import type { SaidOtherwise } from './says-no-or-not.js';

/** What a thing is, or is not any more: out, as before, cheaper, fasting. */
export const STATES: readonly SaidOtherwise[] = [
  {
    what: 'cheaper',
    asks: 'never',
    words: {
      ja: '減免|減額|軽減|割引|割り引|引き下げ|安く',
      zh: '减免|减轻|减少|优惠|打折|降低|便宜',
      ko: '감면|감액|경감|할인|인하|싸[게지집]',
      en: 'reduc\\w+|discount\\w*|lower\\w*|cheaper|relief',
      es: 'reduc\\p{L}+|descuent\\p{L}+|rebaj\\p{L}+|bonific\\p{L}+|barat[oa]s?',
      pt: 'redu[zç]\\p{L}*|descont\\p{L}+|abat\\p{L}+|barat[oa]s?',
      vi: 'giảm|hạ|rẻ',
      id: 'keringanan|potongan|diskon|pengurangan|dikurangi|lebih murah',
      fil: 'bawas\\p{L}*|diskwento|diskuwento|discount|mas mura|mumura',
      ne: 'सहुलियत|घट[\\u0900-\\u0963]*|सस्तो',
    },
  },
  {
    what: 'out',
    words: {
      ja: '消え|切れて|(?:つ|点)(?:か|いて(?:い)?)(?:ない|ません|ず)|点灯(?:せ|し(?:て(?:い)?)?(?:ない|ません))',
      zh: '不亮|熄|灭',
      ko: '꺼[져졌진지]|(?:켜지지|들어오지) ?않[가-힣]*|안 ?(?:켜|들어)[가-힣]*',
      en: "(?:is|are|was|were|been|gone|go|went|lights?|lamps?) out|burn(?:ed|t) out|unlit|dark|(?:not|n't) (?:lit|on|light\\w*|com(?:e|ing) on)",
      es: 'apagad[oa]s?|fundid[oa]s?|no (?:se )?(?:enciend|encend|alumbr)\\p{L}+',
      pt: 'apagad[oa]s?|queimad[oa]s?|não (?:se )?(?:acend|ilumin)\\p{L}+',
      vi: 'tắt|cháy|không (?:sáng|bật)',
      id: 'mati|padam|tidak (?:menyala|hidup)',
      fil: 'patay|pundi\\p{L}*|hindi (?:po )?(?:umiilaw|nakailaw|sumisindi|nakasindi)|walang ilaw',
      ne: 'निभे[\\u0900-\\u0963]*|बल्दैन\\p{M}*|बलेन|बलेको छैन|नबल[\\u0900-\\u0963]*',
    },
  },
  {
    what: 'unchanged',
    words: {
      ja: '(?:変わ|かわ)(?:り(?:は|が|も)?(?:あり|ござい)?(?:ません|なく)|らず|らない)|変更(?:は|が)?(?:あり|ござい)?(?:ません|なく|ない)|同じ|据え置',
      zh: '不变|相同|同样|一样|(?:没有?|无|不作?)(?:变化|变动|变更|改变)',
      ko: '동일|그대로(?:입|예|이[며고]|유지|두)|같[은습아이]|(?:변경|변동|변함)(?:은|이)? ?없[가-힣]*|(?:변하|바뀌|달라지)지 ?않[가-힣]*',
      en: "unchanged|same|(?:not|n't|never)(?: \\w+)? chang\\w+|no changes?",
      es: 'mism[oa]s?|igual(?:es)?|siguen? siendo|mantien\\p{L}+|no (?:cambi|vari|se modific|se alter)\\p{L}+|sin (?:cambi|variaci|modific)\\p{L}+',
      pt: 'mesm[oa]s?|igua(?:l|is)|continu(?:a|am)|mantém|mantêm|não (?:mud|alter|vari)\\p{L}+|sem (?:mudança|alteraç)\\p{L}*',
      vi: 'như cũ|giữ nguyên|không (?:thay )?đổi|không có (?:gì )?thay đổi',
      id: 'sama|tetap(?=[,.]| (?:berlaku|sama|seperti))|tidak (?:berubah|ada perubahan)|tanpa perubahan',
      fil: 'pareho\\p{L}*|hindi (?:po )?(?:magbabago|nagbabago|nagbago|binago|mababago)|walang (?:pagbabago|nagbago|magbabago)',
      ne: 'उस्तै|उही|सोही|यथावत[\\u0900-\\u0963]*|(?:परिवर्तन|फेरबदल)(?: केही)? (?:छैन|हुँदैन|भएको छैन|भएन)|(?:फेरि|बदलि)(?:ँदैन|एन|एको छैन)',
    },
  },
  {
    what: 'fasting',
    words: {
      ja: '(?:朝食|食事|ご飯|朝ごはん|何も)(?:は|を|も)?(?:とら|取ら|摂ら|食べ)(?:ず|ないで|ない)|食べ(?:ず|ないで)|絶食|空腹',
      zh: '空腹|禁食|(?:不|勿|别|没)[^。，]{0,3}(?:吃|进食|用餐)',
      ko: '공복|금식|거르|거른|굶|(?:먹|드시)지 ?(?:말|마|않)[가-힣]*',
      en: "fast(?:ing)?|empty stomach|skip\\w* (?:breakfast|the meal)|without (?:eating|breakfast|food)|(?:not|n't) (?:eat\\w*|have (?:breakfast|any food))",
      es: 'ayun(?!tam)\\p{L}+|sin (?:desayunar|comer|haber (?:desayunado|comido))|no (?:desayun|com)\\p{L}+',
      pt: 'jejum|sem (?:tomar café|comer|tomar o café)|não (?:com|tom)\\p{L}+ (?:nada|o? ?café)',
      vi: 'nhịn(?: ăn| đói)?|bụng đói|không ăn',
      id: 'puasa|berpuasa|perut kosong|tidak (?:makan|sarapan)|jangan (?:makan|sarapan)|tanpa (?:makan|sarapan)',
      fil: 'walang (?:laman ang tiyan|kain|almusal)|fasting|(?:huwag|hindi) (?:po )?(?:munang |muna )?(?:kumain|mag-?almusal|kakain|mag-?agahan)\\p{L}*',
      ne: 'खाली पेट|भोकै|(?:नखा|नखाई|नखाइ)[\\u0900-\\u0963]*|खाना नखा[\\u0900-\\u0963]*',
    },
  },
];
