import type {
  Bank,
  BankSentence,
  SlotKind,
} from '../../../../../../core/language/sentences/index.js';
import { useDeskWords } from '../../../../../i18n/desk-words.js';
import { Select } from '../../../../../ui/form/Select.js';
import { TextInput } from '../../../../../ui/form/TextInput.js';

interface SlotFieldsProps {
  readonly sentence: BankSentence;
  readonly bank: Bank;
}

/** What kind of field a value is put into. */
const INPUTS: Partial<
  Record<SlotKind, { readonly type?: string; readonly inputMode?: 'numeric' }>
> = {
  date: { type: 'date' },
  time: { type: 'time' },
  telephone: { type: 'tel' },
  amount: { inputMode: 'numeric' },
  count: { inputMode: 'numeric' },
};

/** A field for each gap of a sentence, in the order of the text. */
export const SlotFields = ({ sentence, bank }: SlotFieldsProps) => {
  const { say, plain } = useDeskWords();
  const { sections, measures } = bank.source;
  const slots = Object.entries(sentence.slots ?? {}).sort(
    ([one], [other]) => sentence.text.indexOf(`{{${one}}}`) - sentence.text.indexOf(`{{${other}}}`),
  );
  return slots.map(([name, kind], i) => {
    const id = `slot-${name}`;
    const isSeveral = slots.filter(([, other]) => other === kind).length > 1;
    const after = isSeveral ? ` ${i + 1}` : '';
    if (kind === 'span')
      return (
        <div key={name} className="slot-span">
          {(['from', 'to'] as const).map((end) => (
            <TextInput
              key={end}
              id={`${id}-${end}`}
              name={`${name}.${end}`}
              type="date"
              label={say(`sentence.slot.${end}`)}
              required
            />
          ))}
        </div>
      );
    if (kind === 'section' || kind === 'measure')
      return (
        <Select
          key={name}
          id={id}
          name={name}
          label={say(`sentence.slot.${kind}`)}
          required
          lang="ja"
          options={[
            { value: '', text: plain('act.reassign.choose') },
            ...(kind === 'section' ? sections : measures).map((one) => ({ value: one, text: one })),
          ]}
        />
      );
    return (
      <TextInput
        key={name}
        id={id}
        name={name}
        {...INPUTS[kind]}
        lang="ja"
        label={
          <>
            {say(`sentence.slot.${kind}`)}
            {after}
          </>
        }
        required
        autoComplete="off"
      />
    );
  });
};
