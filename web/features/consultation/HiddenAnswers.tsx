import type { Answers, FlowState, Step } from './flow.js';

const NAMES: readonly (readonly [keyof Answers, string, Step | undefined])[] = [
  ['topic', 'topic', 'topic'],
  ['measure', 'measure', undefined],
  ['text', 'text', 'text'],
  ['lang', 'lang', 'text'],
  ['name', 'contact.name', 'contact'],
  ['phone', 'contact.phone', 'contact'],
  ['email', 'contact.email', 'contact'],
  ['key', 'key', undefined],
];

/** The answers of the other pages, and those of this page that it does not ask. */
export const HiddenAnswers = ({
  step,
  answers,
  editing,
  skips = [],
}: FlowState & { readonly skips?: readonly string[] }) => (
  <>
    <input type="hidden" name="step" value={step} />
    <input type="hidden" name="editing" value={editing ? '1' : ''} />
    {NAMES.filter(([, name, asked]) => asked !== step || skips.includes(name)).map(
      ([key, name]) => (
        <input key={name} type="hidden" name={name} value={answers[key]} />
      ),
    )}
  </>
);
