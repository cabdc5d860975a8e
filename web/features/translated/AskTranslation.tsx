import type { Opinion, Problem } from '../../../core/contract/index.js';
import { LOCALES } from '../../i18n/registry.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';
import { useFormErrors } from '../forms/use-form-errors.js';

interface AskTranslationProps {
  readonly opinion: Opinion;
  /** What became of the press; nothing where nobody has pressed. */
  readonly problem?: Problem | undefined;
}

/** Whether there is something on the page that its reader has not in their language. */
const isForeign = ({ lang, translated, answer }: Opinion, reader: string): boolean =>
  [
    { lang, translated },
    { lang: answer.lang, translated: answer.translated },
  ].some((text) => !text.translated && !LOCALES.reads(reader, text.lang));

/** Who cannot read a published voice or its answer asks the city for it; or is told that it has been asked for. */
export const AskTranslation = ({ opinion, problem }: AskTranslationProps) => {
  const { say, locale } = useWords();
  const { summary } = useFormErrors(problem);
  if (!isForeign(opinion, locale.tag)) return null;
  if (opinion.awaited)
    return (
      <Notice role="status">
        <p>{say('translated.asked')}</p>
      </Notice>
    );
  return (
    <form method="post" className="stack">
      {summary}
      <div className="actions">
        <Button type="submit" kind="quiet">
          {say('translated.ask')}
        </Button>
      </div>
      <p className="hint">{say('translated.askHint')}</p>
    </form>
  );
};
