/** A plain verb in the forms that a する verb can stand in. */
interface Forms {
  readonly plain: string;
  /** Before ます: 出し. */
  readonly stem: string;
  readonly te: string;
  readonly ta: string;
  /** Before ない: 出さ. */
  readonly nai: string;
}

const ROWS: Readonly<Record<string, readonly [stem: string, nai: string, te: string, ta: string]>> =
  {
    う: ['い', 'わ', 'って', 'った'],
    く: ['き', 'か', 'いて', 'いた'],
    ぐ: ['ぎ', 'が', 'いで', 'いだ'],
    す: ['し', 'さ', 'して', 'した'],
    つ: ['ち', 'た', 'って', 'った'],
    ぬ: ['に', 'な', 'んで', 'んだ'],
    ぶ: ['び', 'ば', 'んで', 'んだ'],
    む: ['み', 'ま', 'んで', 'んだ'],
    る: ['り', 'ら', 'って', 'った'],
  };
/** Verbs in る that lose it whole, beside those that show it by the kana before. */
const ENDS_IN_RU = /([えけげせぜてでねべめれへきぎじちびみりい]|出|見|得|着|寝)る$/;
const ONLY_LOOKS_SO = /(入る|切る|知る|要る|帰る|減る|走る|参る|はいる|しまっておく)$/;

/** The forms of a verb in its dictionary form: 出す 出し 出して 出した 出さ. */
export const formsOf = (plain: string): Forms => {
  if (plain.endsWith('する')) {
    const root = plain.slice(0, -2);
    return { plain, stem: `${root}し`, te: `${root}して`, ta: `${root}した`, nai: `${root}し` };
  }
  if (plain.endsWith('来る')) {
    const root = plain.slice(0, -1);
    return { plain, stem: root, te: `${root}て`, ta: `${root}た`, nai: root };
  }
  const root = plain.slice(0, -1);
  if (ENDS_IN_RU.test(plain) && !ONLY_LOOKS_SO.test(plain))
    return { plain, stem: root, te: `${root}て`, ta: `${root}た`, nai: root };
  if (/(行く|いく)$/.test(plain))
    return { plain, stem: `${root}き`, te: `${root}って`, ta: `${root}った`, nai: `${root}か` };
  const [stem, nai, te, ta] = ROWS[plain.at(-1) ?? ''] ?? ['', '', '', ''];
  return { plain, stem: root + stem, te: root + te, ta: root + ta, nai: root + nai };
};

/** How a する verb may go on, the longest first, and what the plain verb says there. */
export const ENDINGS: readonly (readonly [ending: string, say: (forms: Forms) => string])[] = [
  ['していただき', ({ te }) => `${te}もらい`],
  ['しています', ({ te }) => `${te}います`],
  ['してください', ({ te }) => `${te}ください`],
  ['することができます', ({ plain }) => `${plain}ことができます`],
  ['できません', ({ plain }) => `${plain}ことができません`],
  ['できます', ({ plain }) => `${plain}ことができます`],
  ['しません', ({ stem }) => `${stem}ません`],
  ['しました', ({ stem }) => `${stem}ました`],
  ['します', ({ stem }) => `${stem}ます`],
  ['しない', ({ nai }) => `${nai}ない`],
  ['して', ({ te }) => te],
  ['した', ({ ta }) => ta],
  ['する', ({ plain }) => plain],
];
