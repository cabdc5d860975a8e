import { LIMITS } from '../../../core/contract/index.js';
import { formatFigure } from '../../i18n/format.js';
import { useWords } from '../../i18n/words.js';
import type { FieldText } from '../../ui/form/Field.js';
import { TextArea } from '../../ui/form/TextArea.js';

interface VoiceTextProps extends Omit<FieldText, 'id'> {
  readonly value: string;
}

/** Where one writes; the notes below are switched on by `web/enhance`. */
export const VoiceText = ({ value, ...text }: VoiceTextProps) => {
  const { plain } = useWords();
  return (
    <TextArea
      {...text}
      id="text"
      name="text"
      required
      defaultValue={value}
      data-counts={LIMITS.text}
      below={
        <>
          <p
            className="small"
            hidden
            data-counter
            data-text={plain('form.characters', { used: '%u', max: formatFigure(LIMITS.text, 0) })}
          />
          <p className="visually-hidden" role="status" data-counter-said />
        </>
      }
    />
  );
};
