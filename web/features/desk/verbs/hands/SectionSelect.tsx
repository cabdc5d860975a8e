import type { SectionChoice } from '../../../../../core/contract/index.js';
import { useDeskWords } from '../../../../i18n/desk-words.js';
import { Select } from '../../../../ui/form/Select.js';
import { controlId } from '../../use-desk-errors.js';
import type { VoiceView } from '../../voice/present-voice.js';
import type { VerbErrors } from '../VerbForm.js';

interface SectionSelectProps extends VerbErrors {
  readonly verb: 'reassign' | 'inquire';
  readonly voice: Pick<VoiceView, 'section'>;
  readonly sections: readonly SectionChoice[];
  readonly value: string | undefined;
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

/** One of the other sections: that where the voice is would be no choice. */
export const SectionSelect = ({ verb, voice, sections, value, ...errors }: SectionSelectProps) => {
  const { say, plain, showPlain } = useDeskWords();
  const others = sections.filter(({ code }) => code !== voice.section?.code);
  return (
    <Select
      id={controlId(verb, 'section')}
      name="section"
      label={say(`act.${verb}.section`)}
      required
      error={errors.errorOf('section')}
      errorPrefix={errors.errorPrefix}
      defaultValue={value ?? ''}
      options={[{ value: '', text: plain('act.reassign.choose') }]}
      groups={grouped(others, plain('act.reassign.otherDepartment'), showPlain)}
    />
  );
};
