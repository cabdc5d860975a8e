import type { SectionChoice } from '../../../../core/contract/index.js';
import { useDeskWords } from '../../../i18n/desk-words.js';
import { Select } from '../../../ui/form/Select.js';
import { TextArea } from '../../../ui/form/TextArea.js';
import { controlId } from '../use-desk-errors.js';
import { CopiesGoAlong } from './CopiesGoAlong.js';
import { VerbForm, type VerbProps } from './VerbForm.js';

interface ReassignFormProps extends VerbProps {
  readonly sections: readonly SectionChoice[];
}

/** Sections by department, those without one last. */
const grouped = (
  sections: readonly SectionChoice[],
  rest: string,
  textOf: (name: string) => string,
) => {
  const departments = [...new Set(sections.map(({ department }) => department))];
  return departments
    .sort((a, b) => Number(a === null) - Number(b === null))
    .map((department) => ({
      label: department === null ? rest : textOf(department),
      options: sections
        .filter((section) => section.department === department)
        .map(({ code, name }) => ({ value: code, text: textOf(name) })),
    }));
};

export const ReassignForm = ({ sections, ...props }: ReassignFormProps) => {
  const { say, plain, showPlain } = useDeskWords();
  // Handing it to where it is would be no move.
  const others = sections.filter(({ code }) => code !== props.voice.section?.code);
  return (
    <VerbForm {...props} verb="reassign" submit={say('act.reassign.submit')}>
      {(typed, { errorOf, errorPrefix }) => (
        <>
          <Select
            id={controlId('reassign', 'section')}
            name="section"
            label={say('act.reassign.section')}
            required
            error={errorOf('section')}
            errorPrefix={errorPrefix}
            defaultValue={typed.section ?? ''}
            options={[{ value: '', text: plain('act.reassign.choose') }]}
            groups={grouped(others, plain('act.reassign.otherDepartment'), showPlain)}
          />
          <TextArea
            id={controlId('reassign', 'reason')}
            name="reason"
            rows={3}
            label={say('act.reassign.reason')}
            hint={say('act.reassign.hint')}
            required
            error={errorOf('reason')}
            errorPrefix={errorPrefix}
            defaultValue={typed.reason ?? ''}
          />
          <CopiesGoAlong count={props.voice.copies} />
        </>
      )}
    </VerbForm>
  );
};
