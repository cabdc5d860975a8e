import { DANGERS, type Danger } from '../../contract/index.js';

/** What a text can be: in no danger, or in one of these. The order of all numbers of the model. */
export const DANGER_CLASSES = ['none', ...DANGERS] as const;

/** A voice of which the dangers are known. */
export interface DangerVoice {
  readonly lang: string;
  readonly text: string;
  readonly danger: readonly Danger[];
}

/** The voices of a file, each with the dangers that its heading names. */
export const dangerVoices = (
  files: Readonly<Record<string, { readonly voices: Readonly<Record<string, readonly string[]>> }>>,
): DangerVoice[] =>
  Object.entries(files).flatMap(([lang, { voices }]) =>
    Object.entries(voices).flatMap(([heading, texts]) => {
      const named = heading.split(' ');
      const danger = DANGERS.filter((kind) => named.includes(kind));
      return texts.map((text) => ({ lang, text, danger }));
    }),
  );
