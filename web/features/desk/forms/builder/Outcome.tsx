import { Form, useNavigation } from 'react-router';
import { useDeskWords } from '../../../../i18n/desk-words.js';
import { RadioGroup } from '../../../../ui/form/RadioGroup.js';
import { Select } from '../../../../ui/form/Select.js';
import { TextInput } from '../../../../ui/form/TextInput.js';
import { useDeskErrors } from '../../use-desk-errors.js';
import { useTopicName } from '../../use-topic-name.js';
import { KeptLine } from '../../verbs/kept/KeptLine.js';
import { WhoField } from '../WhoField.js';
import type { BuilderProps } from './state/builder-state.js';
import { useBuilderForm } from './state/use-builder-form.js';
import { COUNTED, outcomeOf, outcomeOfTopic } from './typed-outcome.js';

/** What becomes of the answers: they are counted, or each is a voice with a receipt, a day and an answer. */
export const Outcome = (props: BuilderProps) => {
  const { say, plain } = useDeskWords();
  const topicName = useTopicName();
  const {
    before,
    form: kept,
    key,
    keeping,
    revision,
    view,
  } = useBuilderForm({
    ...props,
    act: 'outcome',
  });
  const { errorPrefix } = useDeskErrors('outcome', undefined);
  const sending = useNavigation().formMethod === 'POST';
  const { topics } = view;
  const { becomes } = view.form;
  const field = (name: string, value: string | number | undefined) => ({
    ...{ id: `outcome-${name}`, name, errorPrefix },
    defaultValue: before.text(name, value),
  });
  const radio = (name: string, value: string) => ({
    ...field(name, value),
    defaultValue: before.all(name, [value])[0],
  });
  const days = (name: 'openDays' | 'days' | 'keepDays', value: number | undefined) => (
    <TextInput
      {...field(name, value)}
      inputMode="numeric"
      autoComplete="off"
      data-width="short"
      label={say(`forms.build.outcome.${name}`)}
      hint={say(`forms.build.outcome.${name}Hint`)}
    />
  );
  return (
    <section className="stack form-part" id="outcome">
      <h2>{say('forms.build.outcome.title')}</h2>
      <p className="hint">{say('forms.build.outcome.hint')}</p>
      <Form method="post" className="stack paper-entry" noValidate key={key} {...kept}>
        <input type="hidden" name="revision" value={revision} />
        <WhoField />
        <Select
          {...field('becomes', outcomeOf(becomes))}
          label={say('forms.build.outcome.becomes')}
          options={[
            { value: COUNTED, text: plain('forms.build.outcome.counted') },
            { value: 'opinion', text: plain('forms.build.outcome.opinion') },
            { value: 'consultation', text: plain('forms.build.outcome.consultation') },
            ...topics.map((code) => ({
              value: outcomeOfTopic(code),
              text: plain('forms.build.outcome.topic', { topic: topicName(code) }),
            })),
          ]}
        />
        <RadioGroup
          {...radio('about', becomes?.byWords ? 'words' : 'measure')}
          label={say('forms.build.outcome.about')}
          options={(['measure', 'words'] as const).map((value) => ({
            value,
            text: say(`forms.build.outcome.aboutIs.${value}`),
          }))}
        />
        <RadioGroup
          {...radio('contact', becomes?.contact ?? 'asked')}
          label={say('forms.build.outcome.contact')}
          options={(['asked', 'needed', 'none'] as const).map((value) => ({
            value,
            text: say(`forms.build.outcome.contactIs.${value}`),
          }))}
        />
        {days('openDays', becomes?.promise?.openDays)}
        {days('days', becomes?.promise?.days)}
        {days('keepDays', becomes?.list?.keepDays)}
        <p>
          <button className="button" type="submit" name="act" value="outcome" disabled={sending}>
            {say('forms.build.save')}
          </button>
        </p>
        <KeptLine keeping={keeping} />
      </Form>
    </section>
  );
};
