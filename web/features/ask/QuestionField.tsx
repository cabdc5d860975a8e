import {
  type Given,
  LIMITS,
  longest,
  PHOTOS_PATH,
  type Question,
  type Questionnaire,
  takesOther,
  valuesOf,
} from '../../../core/contract/index.js';
import { useWords } from '../../i18n/words.js';
import { CheckGroup } from '../../ui/form/CheckGroup.js';
import { RadioGroup } from '../../ui/form/RadioGroup.js';
import { Select } from '../../ui/form/Select.js';
import { TextArea } from '../../ui/form/TextArea.js';
import { TextInput } from '../../ui/form/TextInput.js';
import { fieldId, type useFormErrors } from '../forms/use-form-errors.js';
import { PhotoField } from '../photos/PhotoField.js';
import { HereButton } from './HereButton.js';
import { fieldName, standing } from './pages.js';
import { plainly, shown, wordsOfStep, wordsOfValue } from './words-of.js';

interface QuestionFieldProps {
  readonly form: Pick<Questionnaire, 'texts' | 'lang'>;
  readonly question: Question;
  readonly number: number;
  readonly given: Given;
  /** Photos that have arrived, by their tokens. */
  readonly photos: readonly string[];
  readonly errors: Pick<ReturnType<typeof useFormErrors>, 'errorOf' | 'errorPrefix'>;
}

/** One question, by its kind. Every kind is a control that the browser has. */
export const QuestionField = (props: QuestionFieldProps) => {
  const { form, question, number, given, photos, errors } = props;
  const words = useWords();
  const { say, show } = words;
  const said = form.texts.questions[question.id];
  const text = (key: string) => ({
    id: fieldId(fieldName(key)),
    name: fieldName(key),
    error: errors.errorOf(fieldName(key)),
    errorPrefix: errors.errorPrefix,
  });
  const label = (
    <>
      {number}. {show(said?.label ?? '')}
    </>
  );
  const common = {
    ...text(question.id),
    label,
    ...(question.required ? { badge: say('form.required') } : {}),
    hint: said?.hint ? show(said.hint) : undefined,
  };
  const value = standing(given, question.id);
  const options = valuesOf(question).map((one) => ({
    value: one,
    text:
      question.kind === 'scale' && /^-?\d+$/.test(one)
        ? show(wordsOfStep(form, question, one))
        : wordsOfValue(form, question, one, shown(words)),
  }));
  const other = takesOther(question) ? (
    <TextInput
      {...text(`${question.id}.other`)}
      label={say('ask.otherWords')}
      maxLength={LIMITS.reason}
      defaultValue={standing(given, `${question.id}.other`).join('')}
    />
  ) : null;
  switch (question.kind) {
    case 'single':
    case 'scale':
      return (
        <>
          <RadioGroup {...common} options={options} defaultValue={value[0]} />
          {other}
        </>
      );
    case 'multiple':
      return (
        <>
          <CheckGroup {...common} options={options} defaultValues={value} />
          {other}
        </>
      );
    case 'place':
      return (
        <>
          <Select
            {...common}
            defaultValue={value[0] ?? ''}
            options={[
              { value: '', text: words.plain('ask.choose') },
              ...valuesOf(question).map((one) => ({
                value: one,
                text: wordsOfValue(form, question, one, plainly(words)),
              })),
            ]}
          />
          {other}
        </>
      );
    case 'matrix':
      return (
        <fieldset className="stack">
          <legend className="matrix-label">{label}</legend>
          {question.rows.map((row) => (
            <RadioGroup
              key={row}
              {...common}
              {...text(`${question.id}.${row}`)}
              hint={undefined}
              label={show(said?.rows?.[row] ?? row)}
              options={options}
              defaultValue={standing(given, `${question.id}.${row}`)[0]}
            />
          ))}
        </fieldset>
      );
    case 'position':
      return (
        <>
          <TextInput {...common} defaultValue={value.join('')} />
          <HereButton field={common.id} />
        </>
      );
    case 'photo':
      return (
        <PhotoField
          photos={photos}
          asked={{ label, hint: common.hint, required: question.required === true }}
          error={errors.errorOf(PHOTOS_PATH)}
          errorPrefix={errors.errorPrefix}
        />
      );
    case 'long':
      return <TextArea {...common} rows={5} defaultValue={value.join('\n')} />;
    case 'date':
      return <TextInput {...common} type="date" defaultValue={value.join('')} />;
    case 'number':
      return <TextInput {...common} inputMode="numeric" defaultValue={value.join('')} />;
    default:
      return (
        <TextInput {...common} maxLength={longest(question) * 2} defaultValue={value.join('')} />
      );
  }
};
