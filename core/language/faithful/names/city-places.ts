import type { View } from '../reading/view.js';
import type { Name } from './find-names.js';

const TOWN = /^([\u3400-\u9fff々ヶケぁ-んァ-ヺ]{1,5})町$/;
/** The way out to the south is translated. */
const SIDE = /^[東西南北中]口$/;
const TOWN_READ = /(?:ちょう|まち)$/;
const BARE =
  /^(?!駅)[\u3400-\u9fff々]{2,4}(?<![課館局室係所園院場校駅県市川橋寺社郡区国跡路線祭])$/;
/** Towns and neighbourhoods of the city, by the readings that it knows; buildings are translated, and are not looked for. */
export const knownPlaces = ({ text }: View, readings: ReadonlyMap<string, string>): Name[] =>
  [...readings].flatMap(([word, read]): Name[] => {
    if (SIDE.test(word)) return [];
    const town = TOWN.exec(word)?.[1];
    if (!town && !BARE.test(word)) return [];
    const from = text.indexOf(word);
    if (from < 0) return [];
    const name = town ?? word;
    return [
      {
        text: name,
        from,
        to: from + name.length,
        writing: 'kanji',
        reading: town ? read.replace(TOWN_READ, '') : read,
      },
    ];
  });

/** How buildings end, and how that is read. */
const ENDINGS: readonly (readonly [string, string])[] = [
  ['公民館', 'こうみんかん'],
  ['小学校', 'しょうがっこう'],
  ['中学校', 'ちゅうがっこう'],
  ['支所', 'ししょ'],
  ['駅', 'えき'],
  ['神社', 'じんじゃ'],
];
/** Places of one sign, or in kana, by the buildings that are named after them: 境 by 境支所. */
export const namesOfBuildings = (
  readings: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> =>
  new Map(
    [...readings].flatMap(([word, read]): [string, string][] =>
      ENDINGS.flatMap(([ending, said]): [string, string][] =>
        word.endsWith(ending) &&
        read.endsWith(said) &&
        !/^[東西南北]$/.test(word.slice(0, -ending.length))
          ? [[word.slice(0, -ending.length), read.slice(0, -said.length)]]
          : [],
      ),
    ),
  );
const STEM_ENDS: readonly (readonly [string, string])[] = [
  ...ENDINGS,
  ['町', 'ちょう'],
  ['町', 'まち'],
  ['地区', 'ちく'],
  ['公園', 'こうえん'],
  ['図書館', 'としょかん'],
];
const LEAST_STEM = 2;
/** Places of the city without town or school behind them: as written, with their reading. */
export const stemsOf = (readings: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map(
    [...readings].flatMap(([word, read]): [string, string][] => {
      const end = STEM_ENDS.find(([ending, said]) => word.endsWith(ending) && read.endsWith(said));
      const stem = end ? word.slice(0, -end[0].length) : word;
      const said = end ? read.slice(0, -end[1].length) : read;
      if (/^[東西南北中]口?$|^中央|^本$/.test(stem)) return [];
      return said.length >= LEAST_STEM ? [[stem, said]] : [];
    }),
  );
/** Those of them that stand in a text; one sign alone only where a word begins. */
export const stemsIn = (text: string, stems: ReadonlyMap<string, string>): string[] =>
  [...stems].flatMap(([stem, read]) =>
    (
      stem.length > 1
        ? text.includes(stem)
        : new RegExp(`(?<![\\u3400-\\u9fff々])${stem}`).test(text)
    )
      ? [read]
      : [],
  );

const IN_BUILDING =
  '(?:公民館|児童館|図書館|小学校|中学校|支所|庁舎|地区|地域|駅|総合文化センター|文化センター|保健|プール|体育館|保育|こども園|公園|交番|消防)';
/** These where they stand before a building. */
export const placesOfBuildings = ({ text }: View, names: ReadonlyMap<string, string>): Name[] =>
  [...names].flatMap(([name, reading]): Name[] => {
    const found = new RegExp(`(?<![\\u3400-\\u9fff々])${name}(?=${IN_BUILDING})`).exec(text);
    return found
      ? [
          {
            text: name,
            from: found.index,
            to: found.index + name.length,
            writing: 'kanji',
            reading,
          },
        ]
      : [];
  });
