import type { SectionChoice } from '../../../../core/contract/index.js';
import { useDeskWords } from '../../../i18n/desk-words.js';
import { TextArea } from '../../../ui/form/TextArea.js';
import { controlId } from '../use-desk-errors.js';
import { CopiesGoAlong } from './CopiesGoAlong.js';
import { SectionSelect } from './hands/SectionSelect.js';
import { VerbForm, type VerbProps } from './VerbForm.js';

interface ReassignFormProps extends VerbProps {
  readonly sections: readonly SectionChoice[];
}

export const ReassignForm = ({ sections, ...props }: ReassignFormProps) => {
  const { say } = useDeskWords();
  const { voice } = props;
  return (
    <VerbForm {...props} verb="reassign" submit={say('act.reassign.submit')}>
      {(typed, errors) => (
        <>
          <SectionSelect
            {...{ verb: 'reassign', voice, sections, value: typed.section }}
            {...errors}
          />
          <TextArea
            id={controlId('reassign', 'reason')}
            name="reason"
            rows={3}
            label={say('act.reassign.reason')}
            hint={say('act.reassign.hint')}
            required
            error={errors.errorOf('reason')}
            errorPrefix={errors.errorPrefix}
            defaultValue={typed.reason ?? ''}
          />
          <CopiesGoAlong count={voice.copies} />
        </>
      )}
    </VerbForm>
  );
};
