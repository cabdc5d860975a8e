import { Link } from 'react-router';
import { useDeskWords } from '../../../../../i18n/desk-words.js';
import { LOCALES } from '../../../../../i18n/registry.js';
import { StatusChip } from '../../../../../ui/StatusChip.js';
import { useTo } from '../../../../site/address.js';
import type { BuilderProps } from '../state/builder-state.js';

/** In which languages a form is offered, and which words are still to be written or checked. */
export const Languages = ({ view: { form, languages } }: Pick<BuilderProps, 'view'>) => {
  const { say } = useDeskWords();
  const to = useTo();
  return (
    <section className="stack form-part" id="languages">
      <h2>{say('forms.build.languages')}</h2>
      <p className="hint">{say('forms.build.languagesHint')}</p>
      <ul className="build-list">
        {languages.map(({ tag, checked, lacks }) => (
          <li key={tag} className="build-row">
            <Link to={to(`/staff/forms/${form.code}/words/${tag}`)} lang={tag}>
              {LOCALES.exact(tag)?.autonym ?? tag}
            </Link>{' '}
            {lacks.length > 0 ? (
              <StatusChip>{say('forms.build.lacks', { n: lacks.length })}</StatusChip>
            ) : checked ? (
              <StatusChip tone="ok">{say('forms.build.checked')}</StatusChip>
            ) : (
              <StatusChip tone="wait">{say('translation.unchecked')}</StatusChip>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};
