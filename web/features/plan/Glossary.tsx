import { useWords } from '../../i18n/words.js';
import { Details } from '../../ui/Details.js';

interface GlossaryProps {
  readonly terms: readonly {
    readonly code: string;
    readonly term: string;
    readonly definition: string;
  }[];
}

/** Hard words of the plan, each explained where it stands. */
export const Glossary = ({ terms }: GlossaryProps) => {
  const { say } = useWords();
  return terms.length > 0 ? (
    <div className="stack-tight">
      <h3>{say('measure.glossary')}</h3>
      <div>
        {terms.map(({ code, term, definition }) => (
          <Details key={code} summary={term} lang="ja">
            <p>{definition}</p>
          </Details>
        ))}
      </div>
    </div>
  ) : null;
};
