import type { GlossaryEntry } from '../../../../core/contract/index.js';
import { SOURCE_LANGUAGE } from '../../../../core/language/index.js';
import { useWords } from '../../../i18n/words.js';
import { Details } from '../../../ui/Details.js';
import { PlanText } from '../PlanText.js';

interface GlossaryProps {
  readonly terms: readonly GlossaryEntry[];
}

/** Hard words of the plan, each explained where it stands; with the Japanese of both where they are translated. */
export const Glossary = ({ terms }: GlossaryProps) => {
  const { say } = useWords();
  return terms.length > 0 ? (
    <div className="stack-tight">
      <h3>{say('measure.glossary')}</h3>
      <div>
        {terms.map(({ code, term, definition }) => (
          <Details key={code} summary={<PlanText text={term.text} lang={term.lang} />}>
            <p>
              <PlanText text={definition.text} lang={definition.lang} />
            </p>
            {term.original || definition.original ? (
              <p className="small" lang={SOURCE_LANGUAGE}>
                {term.original ?? term.text}：{definition.original ?? definition.text}
              </p>
            ) : null}
          </Details>
        ))}
      </div>
    </div>
  ) : null;
};
