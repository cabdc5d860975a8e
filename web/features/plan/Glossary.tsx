import { useWords } from '../../i18n/words.js';

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
          <details className="details" key={code} lang="ja">
            <summary>{term}</summary>
            <p>{definition}</p>
          </details>
        ))}
      </div>
    </div>
  ) : null;
};
