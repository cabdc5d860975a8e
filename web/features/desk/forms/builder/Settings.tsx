import { Form, useNavigation } from 'react-router';
import { allQuestions, LANGUAGE, MONTH } from '../../../../../core/contract/index.js';
import { SOURCE_LANGUAGE } from '../../../../../core/language/index.js';
import { useDeskWords } from '../../../../i18n/desk-words.js';
import { CheckGroup } from '../../../../ui/form/CheckGroup.js';
import { Choice } from '../../../../ui/form/Choice.js';
import { Select } from '../../../../ui/form/Select.js';
import { TextArea } from '../../../../ui/form/TextArea.js';
import { TextInput } from '../../../../ui/form/TextInput.js';
import { useDeskErrors } from '../../use-desk-errors.js';
import { KeptLine } from '../../verbs/kept/KeptLine.js';
import { WhoField } from '../WhoField.js';
import type { BuilderProps } from './state/builder-state.js';
import { useBuilderForm } from './state/use-builder-form.js';
import { japaneseOf } from './typed-edits.js';

/** What a form is beside its questions: its words, its days, who answers, and what becomes of the results. */
export const Settings = (props: BuilderProps) => {
  const { say, plain, showPlain } = useDeskWords();
  const {
    before,
    form: kept,
    key,
    keeping,
    revision,
    view,
  } = useBuilderForm({
    ...props,
    act: 'settings',
  });
  const { errorPrefix } = useDeskErrors('settings', undefined);
  const sending = useNavigation().formMethod === 'POST';
  const { form } = view;
  const words = japaneseOf(view);
  const text = (name: string, value: string | number | undefined) => ({
    ...{ id: `settings-${name}`, name, errorPrefix },
    defaultValue: before.text(name, value),
  });
  const ways = [
    { value: LANGUAGE, text: plain('ask.result.byLanguage') },
    { value: MONTH, text: plain('ask.result.byMonth') },
    ...allQuestions(form)
      .filter(({ kind }) => kind === 'single')
      .map(({ id }) => ({ value: id, text: showPlain(words.questions[id]?.label || id) })),
  ];
  return (
    <section className="stack form-part" id="settings">
      <h2>{say('forms.build.settings')}</h2>
      <Form method="post" className="stack paper-entry" noValidate key={key} {...kept}>
        <input type="hidden" name="revision" value={revision} />
        <WhoField />
        <TextInput
          {...text('title', words.title)}
          lang={SOURCE_LANGUAGE}
          label={say('forms.build.title')}
        />
        <TextArea
          {...text('lead', words.lead)}
          rows={2}
          lang={SOURCE_LANGUAGE}
          label={say('forms.build.lead')}
          hint={say('forms.build.leadHint')}
        />
        {form.becomes ? null : (
          <TextArea
            {...text('thanks', words.thanks)}
            rows={2}
            lang={SOURCE_LANGUAGE}
            label={say('forms.build.thanks')}
          />
        )}
        <TextInput
          {...text('minutes', form.minutes)}
          inputMode="numeric"
          data-width="short"
          label={say('forms.build.minutes')}
        />
        <TextInput
          {...text('opens', form.opens)}
          type="datetime-local"
          label={say('forms.build.opens')}
          hint={say('forms.build.zone')}
        />
        <TextInput
          {...text('closes', form.closes)}
          type="datetime-local"
          label={say('forms.build.closes')}
        />
        {form.becomes ? null : (
          <>
            <Select
              {...text('who', form.who)}
              label={say('forms.build.who')}
              options={(['anybody', 'code'] as const).map((value) => ({
                value,
                text: plain(`forms.build.whoIs.${value}`),
              }))}
            />
            <Select
              {...text('results', form.results)}
              label={say('forms.results')}
              options={(['public', 'city'] as const).map((value) => ({
                value,
                text: plain(`forms.build.resultsIs.${value}`),
              }))}
            />
            <CheckGroup
              id="settings-by"
              name="by"
              label={say('forms.build.by')}
              hint={say('forms.build.byHint')}
              errorPrefix={errorPrefix}
              options={ways}
              defaultValues={before.all('by', form.by)}
            />
          </>
        )}
        <Choice
          type="checkbox"
          id="settings-careful"
          name="careful"
          value="yes"
          defaultChecked={before.isOn('careful', form.careful === true)}
          hint={say('forms.build.carefulHint')}
        >
          {say('forms.build.careful')}
        </Choice>
        <p>
          <button className="button" type="submit" name="act" value="settings" disabled={sending}>
            {say('forms.build.save')}
          </button>
        </p>
        <KeptLine keeping={keeping} />
      </Form>
    </section>
  );
};
