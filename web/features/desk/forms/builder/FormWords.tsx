import { Form, Link, useNavigation } from 'react-router';
import { SOURCE_LANGUAGE } from '../../../../../core/language/index.js';
import { useDeskWords } from '../../../../i18n/desk-words.js';
import { LOCALES } from '../../../../i18n/registry.js';
import { TextArea } from '../../../../ui/form/TextArea.js';
import { TextInput } from '../../../../ui/form/TextInput.js';
import { useTo } from '../../../site/address.js';
import { useDeskErrors } from '../../use-desk-errors.js';
import { WhoField } from '../WhoField.js';
import type { BuilderProps } from './load-builder.js';
import { typedBefore } from './typed-before.js';
import { japaneseOf } from './typed-edits.js';
import { wordLines } from './words-in.js';

interface FormWordsProps extends BuilderProps {
  readonly tag: string;
}

/** The words of a form in one language, each under its Japanese; and the press by which somebody says that they are right. */
export const FormWords = ({ view, state, tag }: FormWordsProps) => {
  const { say, plain, show } = useDeskWords();
  const to = useTo();
  const { summary } = useDeskErrors('words', state?.problem);
  const sending = useNavigation().formMethod === 'POST';
  const { form, languages, mayWork, mayCheck, revision } = view;
  const here = languages.find((one) => one.tag === tag);
  const before = typedBefore(state, 'words');
  const name = LOCALES.exact(tag)?.autonym ?? tag;
  const canCheck = mayCheck && here?.lacks.length === 0 && !here.checked;
  return (
    <div className="translations-page">
      <title>{`${name} | ${plain('desk.name')}`}</title>
      <p className="small">
        <Link to={to(`/staff/forms/${form.code}/build#languages`)} lang={SOURCE_LANGUAGE}>
          {japaneseOf(view).title || form.code}
        </Link>
      </p>
      <h1 lang={tag}>{name}</h1>
      <p className="hint">{say('forms.build.wordsHint')}</p>
      <div key={state?.at} className="verb-problem">
        {summary}
      </div>
      <Form method="post" className="stack paper-entry" noValidate key={`${state?.at} ${revision}`}>
        <input type="hidden" name="revision" value={revision} />
        <WhoField />
        <input type="hidden" name="lang" value={tag} />
        {wordLines(view, tag).map(({ path, ja, text, isLong }) => {
          const common = {
            ...{ id: `words-${path}`, name: `words.${path}`, lang: tag },
            ...{
              label: <span lang={SOURCE_LANGUAGE}>{show(ja)}</span>,
              errorPrefix: plain('errorTitle'),
            },
            defaultValue: before.text(`words.${path}`, text),
          };
          return isLong ? (
            <TextArea key={path} {...common} rows={3} />
          ) : (
            <TextInput key={path} {...common} autoComplete="off" />
          );
        })}
        <p className="line-form">
          {mayWork || mayCheck ? (
            <button className="button" type="submit" name="act" value="words" disabled={sending}>
              {say('forms.build.save')}
            </button>
          ) : null}
          {canCheck ? (
            <button
              className="button"
              data-kind="quiet"
              type="submit"
              name="act"
              value="check"
              disabled={sending}
            >
              {say('forms.build.check')}
            </button>
          ) : null}
        </p>
      </Form>
    </div>
  );
};
