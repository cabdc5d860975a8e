import { Link } from 'react-router';
import { SOURCE_LANGUAGE } from '../../../../../core/language/index.js';
import { useDeskWords } from '../../../../i18n/desk-words.js';
import type { DeskKey } from '../../../../i18n/keys.js';
import { LOCALES } from '../../../../i18n/registry.js';
import { useTo } from '../../../site/address.js';
import type { BuilderProps } from './state/builder-state.js';
import { japaneseOf } from './typed-edits.js';

type View = BuilderProps['view'];

/** Fields of the settings on the same page, by the path of what is wrong. */
const FIELDS: Readonly<Record<string, readonly [id: string, label: DeskKey]>> = {
  'texts.ja.title': ['settings-title', 'forms.build.title'],
  'texts.ja.lead': ['settings-lead', 'forms.build.lead'],
  'texts.ja.thanks': ['settings-thanks', 'forms.build.thanks'],
  'form.becomes': ['outcome-becomes', 'forms.build.outcome.title'],
  'form.closes': ['settings-closes', 'forms.build.closes'],
  'form.pages': ['build-label', 'forms.build.questions'],
};

/** Where the place is at which something has to be done. */
const Place = ({ path, view }: { readonly path: string; readonly view: View }) => {
  const { say, show } = useDeskWords();
  const to = useTo();
  const at = to(`/staff/forms/${view.form.code}`);
  const field = FIELDS[path];
  if (field) return <a href={`#${field[0]}`}>{say(field[1])}</a>;
  const [, tag = '', id = ''] = path.split('.');
  const asked = view.form.pages.flat();
  const n = asked.findIndex((one) => one.id === id) + 1;
  const label = japaneseOf(view).questions[id]?.label;
  const locale = LOCALES.exact(tag);
  if (n > 0 && locale && tag !== SOURCE_LANGUAGE)
    return (
      <Link to={`${at}/words/${tag}#${id}`}>
        <span lang={tag}>{locale.autonym}</span> {n}.
      </Link>
    );
  if (n > 0)
    return (
      <Link to={`${at}/build/${id}`}>
        {n}. {label ? <span lang={SOURCE_LANGUAGE}>{show(label)}</span> : say('forms.build.untold')}
      </Link>
    );
  return locale ? (
    <Link to={`${at}/words/${locale.tag}`} lang={locale.tag}>
      {locale.autonym}
    </Link>
  ) : (
    <code>{path}</code>
  );
};

/** What stands in the way of opening a form: each place once, with what to do there. */
export const Faults = ({ view }: Pick<BuilderProps, 'view'>) => {
  const { say, knows } = useDeskWords();
  const once = new Map(
    view.faults.map(({ path, code }) => {
      const [part, tag, id] = path.split('.');
      const isQuestion = view.form.pages.flat().some((one) => one.id === id);
      return [`${isQuestion ? `${part}.${tag}.${id}` : path} ${code}`, code] as const;
    }),
  );
  return (
    <ul className="bullets">
      {[...once].map(([key, code]) => {
        const sentence = `field.${code}`;
        return (
          <li key={key}>
            <Place path={key.split(' ')[0] ?? ''} view={view} />:{' '}
            {say(knows(sentence) ? sentence : 'field.bad_format')}
          </li>
        );
      })}
    </ul>
  );
};
