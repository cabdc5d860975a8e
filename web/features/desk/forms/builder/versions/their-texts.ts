import type { FormDraft } from '../../../../../../core/contract/index.js';
import { SOURCE_LANGUAGE } from '../../../../../../core/language/index.js';

/** What a colleague has saved in a place that was changed here too. */
export interface TheirText {
  /** What is said there: `title`, `label`, `options`. */
  readonly name: string;
  readonly lang: string;
  /** Null where they took it away. */
  readonly text: string | null;
}

const isTree = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

const textsIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (isTree(value)) return Object.values(value).flatMap(textsIn);
  return value === undefined || value === null || typeof value === 'boolean' ? [] : [`${value}`];
};

/** What is saved at the places that two people changed; choices by their words and not by their names. */
export const theirTexts = (
  paths: readonly string[],
  { form, texts }: FormDraft,
): readonly TheirText[] => {
  const questions = new Map(form.pages.flat().map((one) => [one.id, one]));
  const said = texts[SOURCE_LANGUAGE]?.questions ?? {};
  const valueAt = ([root, ...way]: readonly string[]): unknown => {
    const [part, id = '', name = ''] = way;
    if (root === 'form' && part === 'questions') {
      if (name === 'options' || name === 'rows') return said[id]?.[name];
      const one: unknown = questions.get(id);
      return name && isTree(one) ? one[name] : said[id]?.label;
    }
    if (root === 'form' && part === 'pages')
      return form.pages.flat().map(({ id }) => said[id]?.label);
    return way.reduce<unknown>(
      (value, step) => (isTree(value) ? value[step] : undefined),
      root === 'form' ? form : texts,
    );
  };
  return paths.map((path) => {
    const way = path.split('.');
    const isOfForm = way[0] === 'form';
    // Of a question the third place is its name, and what is said of it stands behind.
    const rest = isOfForm ? way.slice(1) : way.slice(2);
    const name = rest[0] === 'questions' ? (rest[2] ?? 'label') : (rest[0] ?? 'title');
    const found = textsIn(valueAt(way));
    return {
      name,
      lang: isOfForm ? SOURCE_LANGUAGE : (way[1] ?? SOURCE_LANGUAGE),
      text: found.length > 0 ? found.join('\n') : null,
    };
  });
};
