const BUT_FOR: Readonly<Record<string, RegExp>> = {
  ja: /以外|で(?:は)?ない[人方]|の(?:ほか|他)は/,
  zh: /以外|之外|除/,
  ko: /이외|외에는|제외|아닌/,
  en: /\b(?:other than|except|outside|anyone (?:else|without))\b|\bnon-/i,
  es: /\b(?:salvo|except\p{L}*|fuera|que no (?:se|viv)\p{L}*)/iu,
  pt: /\b(?:salvo|exce[tç]\p{L}*|fora|que não (?:se|mor)\p{L}*)/iu,
  vi: /ngoài|trừ|không phải là/i,
  id: /\b(?:selain|kecuali|luar|bukan)\b/i,
  fil: /\b(?:maliban|bukod|labas|hindi taga)/i,
  ne: /बाहेक|बाहिर/,
};
const ONLY: Readonly<Record<string, RegExp>> = {
  ja: /だけ|のみ|限[りるっ]/,
  zh: /仅|只(?!要)/,
  ko: /만[ 이은을]|한[하해]/,
  en: /\bonly\b|\b(?:nothing|anything|no one|nobody|anyone) but\b/i,
  es: /\bs[oó]lo\b|solamente|únicamente|exclusiv/i,
  pt: /(?<!\p{L})(?:só|somente|apenas)(?!\p{L})|exclusiv/iu,
  vi: /chỉ/i,
  id: /\b(?:hanya|khusus)\b/i,
  fil: /\b(?:lamang|lang|tanging)\b/i,
  ne: /मात्र/,
};

/** Nobody but they may: only they may, says the other without a no. */
export const saysOnlyThey = (
  denying: { readonly text: string; readonly base: string },
  other: { readonly text: string; readonly base: string },
): boolean =>
  (BUT_FOR[denying.base]?.test(denying.text) ?? false) &&
  (ONLY[other.base]?.test(other.text) ?? false);
