import { Link } from 'react-router';
import { servedTexts } from '../../../../../core/contract/index.js';
import { fallbackChain } from '../../../../../core/language/index.js';
import { useDeskWords } from '../../../../i18n/desk-words.js';
import { LOCALES } from '../../../../i18n/registry.js';
import { StatusChip } from '../../../../ui/StatusChip.js';
import { QuestionField } from '../../../ask/QuestionField.js';
import { useTo } from '../../../site/address.js';
import type { BuilderProps } from './state/builder-state.js';
import { japaneseOf } from './typed-edits.js';

const NO_ERRORS = { errorOf: () => undefined, errorPrefix: '' };

/** A form as residents meet it, in the language of this page; nothing can be sent from here. */
export const Preview = ({ view }: Pick<BuilderProps, 'view'>) => {
  const { form, texts, languages } = view;
  const { say, show, plain, locale } = useDeskWords();
  const to = useTo();
  const isOffered = (tag: string) => languages.some((one) => one.tag === tag && !one.lacks.length);
  const lang = fallbackChain(locale.tag).find(isOffered) ?? 'ja';
  const said = servedTexts(form, texts[lang] ?? japaneseOf(view));
  const shown = { lang, texts: said };
  const numberOf = (id: string) => form.pages.flat().findIndex((one) => one.id === id) + 1;
  return (
    <div className="translations-page">
      <title>{`${plain('forms.build.preview')} | ${plain('desk.name')}`}</title>
      <p className="form-doors">
        <Link to={to(`/staff/forms/${form.code}/build`)}>{say('forms.print.back')}</Link>
        {LOCALES.rows.map(({ tag, autonym }) => (
          <a
            key={tag}
            href={`/${tag}/staff/forms/${form.code}/preview`}
            lang={tag}
            aria-current={tag === locale.tag ? 'page' : undefined}
          >
            {autonym}
          </a>
        ))}
      </p>
      {lang === locale.tag ? null : <p className="hint">{say('forms.build.notOffered')}</p>}
      {said.checked ? null : (
        <p>
          <StatusChip tone="wait">{say('translation.unchecked')}</StatusChip>
        </p>
      )}
      <fieldset className="stack paper-entry" disabled lang={lang}>
        <h1>{show(said.title)}</h1>
        <p className="lead">{show(said.lead)}</p>
        {form.pages.map((page, at) => (
          <section key={page[0]?.id ?? at} className="stack">
            {form.pages.length > 1 ? <h2>{say('forms.build.page', { n: at + 1 })}</h2> : null}
            {page.map((question) => (
              <div key={question.id} className="stack-tight">
                {question.if ? <p className="hint">{say('forms.build.hangs')}</p> : null}
                <QuestionField
                  form={shown}
                  question={question}
                  number={numberOf(question.id)}
                  given={{}}
                  photos={[]}
                  errors={NO_ERRORS}
                />
              </div>
            ))}
          </section>
        ))}
        {said.thanks ? <p>{show(said.thanks)}</p> : null}
      </fieldset>
    </div>
  );
};
