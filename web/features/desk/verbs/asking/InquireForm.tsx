import type { SectionChoice } from '../../../../../core/contract/index.js';
import { SOURCE_LANGUAGE } from '../../../../../core/language/index.js';
import { useDeskWords } from '../../../../i18n/desk-words.js';
import { TextArea } from '../../../../ui/form/TextArea.js';
import { TextInput } from '../../../../ui/form/TextInput.js';
import { controlId } from '../../use-desk-errors.js';
import { SectionSelect } from '../hands/SectionSelect.js';
import { VerbForm, type VerbProps } from '../VerbForm.js';

interface InquireFormProps extends VerbProps {
  readonly sections: readonly SectionChoice[];
}

/** Asks another section for its view: whom, what, about which part of the voice, and until when. */
export const InquireForm = ({ sections, ...props }: InquireFormProps) => {
  const { say } = useDeskWords();
  const { voice } = props;
  return (
    <VerbForm {...props} verb="inquire" submit={say('act.inquire.submit')} quiet>
      {(typed, errors) => {
        const field = (name: string) => ({
          ...{ name, id: controlId('inquire', name), errorPrefix: errors.errorPrefix },
          error: errors.errorOf(name),
          defaultValue: typed[name] ?? '',
        });
        return (
          <>
            <p className="hint">{say('act.inquire.hint')}</p>
            <SectionSelect
              {...{ verb: 'inquire', voice, sections, value: typed.section }}
              {...errors}
            />
            <TextArea
              {...field('question')}
              rows={3}
              lang={SOURCE_LANGUAGE}
              label={say('act.inquire.question')}
              required
            />
            <TextArea
              {...field('excerpt')}
              rows={2}
              lang={voice.lang}
              label={say('act.inquire.excerpt')}
              hint={say('act.inquire.excerptHint')}
            />
            <TextInput {...field('due')} type="date" label={say('act.inquire.due')} required />
          </>
        );
      }}
    </VerbForm>
  );
};
