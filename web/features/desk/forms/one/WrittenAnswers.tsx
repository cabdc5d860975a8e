import { allQuestions, type CityFormDetail } from '../../../../../core/contract/index.js';
import { useDeskWords } from '../../../../i18n/desk-words.js';
import { formatFigure } from '../../../../i18n/format.js';
import { Details } from '../../../../ui/Details.js';
import { Written } from '../../../../ui/voice/Written.js';
import type { FormPageProps } from './load-form.js';

type Groups = CityFormDetail['written'][number]['groups'];
type Text = Groups[number][number];

/** A text with what seems to point at a person marked, each with what it is. */
const Marked = ({ text, finds }: Text) => {
  const { plain } = useDeskWords();
  const places = [...finds].sort((a, b) => a.start - b.start);
  return (
    <Written>
      {places.map(({ start, end, kind }, i) => (
        <span key={start}>
          {text.slice(places[i - 1]?.end ?? 0, start)}
          <mark title={plain(`personal.kind.${kind}`)}>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(places.at(-1)?.end ?? 0)}
    </Written>
  );
};

const Texts = ({ texts }: { readonly texts: readonly Text[] }) => (
  <ul className="bullets">
    {texts.map((one, i) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: two people may have written the same
      <li key={i}>
        <Marked {...one} />
      </li>
    ))}
  </ul>
);

/** Texts that say much the same under how many they are, then those that stand alone. */
const Grouped = ({ groups }: { readonly groups: Groups }) => {
  const { say } = useDeskWords();
  return (
    <>
      {groups
        .filter(({ length }) => length > 1)
        .map((texts, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: groups have no name but their place
          <section key={i} className="stack-tight">
            <h3>{say('forms.written.alike', { n: formatFigure(texts.length, 0) })}</h3>
            <Texts texts={texts} />
          </section>
        ))}
      <Texts texts={groups.filter(({ length }) => length === 1).flat()} />
    </>
  );
};

/** What people wrote, folded: for the section alone, and never with what else they answered. */
export const WrittenAnswers = ({ view: { written, form } }: Pick<FormPageProps, 'view'>) => {
  const { say, show } = useDeskWords();
  if (written.length === 0) return null;
  const labelOf = (key: string) => {
    const asked = allQuestions(form).find(({ id }) => key === id || key.startsWith(`${id}.`));
    return form.texts.questions[asked?.id ?? '']?.label ?? key;
  };
  return (
    <section className="stack">
      <h2>{say('forms.written.title')}</h2>
      <p className="hint">{say('forms.written.hint')}</p>
      {written.map(({ key, groups }) => (
        <Details
          key={key}
          summary={
            <>
              {show(labelOf(key))} ({formatFigure(groups.flat().length, 0)})
            </>
          }
        >
          <Grouped groups={groups} />
        </Details>
      ))}
    </section>
  );
};
