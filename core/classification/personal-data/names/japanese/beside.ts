import { type Page } from '../../rule.js';
import { isAlsoWord, isFullName, isSurname, looksLikeSurname } from '../han-names.js';
import { mayBeName } from '../japanese-judge.js';
import { type NameRun, runAfter, runBefore } from '../name-runs.js';
import { edgeBefore } from './edges.js';

/** A name right behind or before a find of another kind, as on an envelope. */
export const besideFinds = ({ view: { text }, taken }: Page): NameRun[] =>
  taken.flatMap(({ start, end, kind }) => {
    if (kind === 'name' || kind === 'workplace-role' || kind === 'birthdate') return [];
    const gap =
      /^(?:の|、| |　|:|：|\n|\(|（|に住む|在住の|,|・| の){0,3}/.exec(
        text.slice(end, end + 6),
      )?.[0] ?? '';
    const behind = gap ? runAfter(text, end + gap.length) : undefined;
    const after = behind ? text.slice(behind.end, behind.end + 4) : '';
    const runs: NameRun[] = [];
    if (
      behind &&
      /^(?:です|でご|さん|様|。|、|\)|）|$|\n|が|は|と|より|宅|方|っ|氏|の| |\ufffc|から|に|で|を|へ|宛|名義|まで|あて)/.test(
        after,
      )
    )
      if (
        behind.script === 'han'
          ? isFullName(behind.word) ||
            (isSurname(behind.word) &&
              (!isAlsoWord(behind.word) || /^(?:です|でご|。|$|\)|）|さん)/.test(after))) ||
            (looksLikeSurname(behind.word) &&
              !isAlsoWord(behind.word) &&
              /^(?:です|でご|。|$|\)|）|さん)/.test(after))
          : behind.script === 'katakana'
            ? mayBeName(behind, false) &&
              (/[ ・]/.test(behind.word) || /^(?:です|\)|）|$|\n|さん|。)/.test(after)) &&
              kind !== 'school-class'
            : behind.script === 'hiragana'
              ? false
              : /[ ]/.test(behind.word) && /^(?:です|\)|）|$|\n|さん|。)/.test(after)
      )
        runs.push(behind);
    const left =
      /[ :：、(（は　\n]{1,2}$/.exec(text.slice(Math.max(0, start - 2), start))?.[0] ?? '';
    const before = left ? runBefore(text, start - left.length) : undefined;
    if (before && edgeBefore(text, before.start) && before.script !== 'hiragana')
      if (
        before.script === 'han'
          ? isFullName(before.word) || (isSurname(before.word) && !isAlsoWord(before.word))
          : before.script === 'katakana' && /[ ・]/.test(before.word) && mayBeName(before, false)
      )
        runs.push(before);
    return runs;
  });
