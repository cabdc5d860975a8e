import type { Finder } from '../facts/fact.js';

/** Tags, entities, places to fill in and the signs of marked-up text. */
const MARKUP =
  /<\/?[a-z][^<>\n]{0,80}>|&(?:[a-z]{2,8}|#\d{1,6});|\{\{[^{}\n]{1,60}\}\}|\$\{[^{}\n]{1,60}\}|\*\*|__(?=\S)|\[[^[\]\n]{1,80}\]\([^()\s]{1,200}\)|(?:^|(?<=\n))#{1,4} (?=\S)/gi;
/** What stands in the place of something private. */
const MASK = /[█■●◯○＊*_]{2,}|〔[^〕\n]{1,20}〕|\[\[[^\]\n]{1,30}\]\]|\ufffd/g;

export const findMarkup: Finder = ({ text }) =>
  [...text.matchAll(MARKUP), ...text.matchAll(MASK)]
    .sort((a, b) => a.index - b.index)
    .map(({ 0: sign, index }) => ({
      kind: 'markup' as const,
      keys: [
        `<${/^[█■●◯○＊*_]+$/.test(sign) && sign !== '**' ? 'mask' : sign.replace(/\]\(.*/, '](').replace(/^\[.*/, '[](')}`,
      ],
      numbers: [],
      isSure: true,
      from: index,
      to: index + sign.length,
    }))
    .filter((one, i, all) => one.from >= (all[i - 1]?.to ?? 0));
