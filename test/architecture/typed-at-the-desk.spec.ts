import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { sourcePaths } from './sources.js';

/** Does every field that somebody at the desk types words into outlive session, tab and machine? */
const DESK = 'web/features/desk/';

/** Whatever keeps what is typed, by what its code says. */
const KEEPS = /<KeptForm\b|\b(?:usePageForm|useBuilderForm|useKeptPart|useTyped|useAnswerDraft)\(/;

/** A field for words: no press, no choice, nothing that goes along unseen. */
const FIELD =
  /<(?:TextArea|TextInput|textarea)\b|<input\b(?![^>]*type=(?:"(?:hidden|radio|checkbox)"|\{))/;

/** Fields whose words nobody wants to find again, each with why. */
const NOT_KEPT: Readonly<Record<string, string>> = {
  'frame/SignIn.tsx': 'a password',
  'frame/CodeStep.tsx': 'a code that holds for half a minute',
  'account/OwnPassword.tsx': 'a password',
  'account/OwnSecondStep.tsx': 'a password, a code',
  'account/ScanKey.tsx': 'a code that holds for half a minute',
  'inbox/FilterForm.tsx': 'what is looked for stands in the address',
  'inbox/FilterFields.tsx': 'what is looked for stands in the address',
  'audit/Audit.tsx': 'what is looked for stands in the address',
  'indicators/FigureFile.tsx': 'a file that the person has',
  'indicators/TakenFiles.tsx': 'one line, which a sign-in gives back',
  'shared-questions/Finds.tsx': 'as the entry that it is of',
  'shared-questions/Sharing.tsx':
    'a press keeps it, sealed with the voice, and a sign-in gives back what was between; a row of its own would tell from which voice an entry is written',
};

const importsOf = (path: string, code: string): string[] =>
  [...code.matchAll(/from '(\.[^']+)\.js'/g)].map(([, to]) => join(dirname(path), to ?? ''));

const without = (path: string): string => path.replace(/\.tsx?$/, '');

/** Files with fields that neither they nor anything that shows them keeps. */
const unkept = (files: ReadonlyMap<string, string>): string[] => {
  const shownBy = new Map<string, string[]>();
  for (const [path, code] of files)
    for (const to of importsOf(path, code)) shownBy.set(to, [...(shownBy.get(to) ?? []), path]);
  const isKept = (path: string, seen: ReadonlySet<string> = new Set()): boolean => {
    if (KEEPS.test(files.get(path) ?? '')) return true;
    const around = (shownBy.get(without(path)) ?? []).filter((one) => !seen.has(one));
    return around.length > 0 && around.every((one) => isKept(one, new Set([...seen, path])));
  };
  return [...files].flatMap(([path, code]) => (FIELD.test(code) && !isKept(path) ? path : []));
};

describe('what is typed at the desk', () => {
  const files = new Map(
    sourcePaths()
      .filter((path) => path.startsWith(DESK) && path.endsWith('.tsx'))
      .map((path) => [path.slice(DESK.length), readFileSync(path, 'utf8')]),
  );

  test('is kept, or there is a reason why not', () => {
    expect(files.size).toBeGreaterThan(80);
    expect(unkept(files).sort()).toEqual(Object.keys(NOT_KEPT).sort());
  });

  test('the check can fail', () => {
    const field = '<TextArea name="text" />';
    const shown = (parent: string) =>
      unkept(
        new Map([
          ['a/Field.tsx', field],
          ['Page.tsx', `import { Field } from './a/Field.js';\n${parent}`],
        ]),
      );
    expect(shown('<Field />')).toEqual(['a/Field.tsx']);
    expect(shown('<KeptForm><Field /></KeptForm>')).toEqual([]);
    expect(unkept(new Map([['A.tsx', '<input type="hidden" />']]))).toEqual([]);
  });

  test('and what was said of it stay while the desk fetches anew', () => {
    const pages = sourcePaths().filter((path) =>
      /^web\/(?:routes\/staff|features\/desk)\/.*\.tsx?$/.test(path),
    );
    const forget = pages.filter((path) => /\buseActionData\b/.test(readFileSync(path, 'utf8')));
    // Nothing happens live before somebody is signed in.
    expect(forget.sort()).toEqual([
      'web/features/desk/use-outcome.ts',
      'web/routes/staff/sign-in/sign-in.tsx',
    ]);
  });
});
