import type { SharedQuestion, SharedText } from '../../../core/contract/index.js';
import { useTo } from '../site/address.js';
import { InWords } from '../translated/InWords.js';

/** The text that its reader reads: in their language, else in plain Japanese, else in Japanese. */
const readOf = ({ translated, plain, text, lang }: SharedText) =>
  translated ?? plain ?? { text, lang };

/** Questions that others asked; each leads to its answer. */
export const SharedLines = ({ items }: { readonly items: readonly SharedQuestion[] }) => {
  const to = useTo();
  return (
    <ul className="stack">
      {items.map(({ id, question }) => {
        const { text, lang } = readOf(question);
        return (
          <li key={id}>
            <a className="written" href={to(`/shared-questions/${id}`)} lang={lang} dir="auto">
              <InWords text={text} lang={lang} />
            </a>
          </li>
        );
      })}
    </ul>
  );
};
