import type { ReactNode } from 'react';

interface ReceiptProps {
  /** What opens it without typing. */
  readonly code?: ReactNode;
  readonly numberLabel: ReactNode;
  readonly number: string;
  readonly secretLabel: ReactNode;
  readonly secret: string;
  /** The secret, where it is words: large, one by one, to be remembered. */
  readonly words?: readonly string[] | undefined;
  /** The language of these words: that of the page on which they were given out. */
  readonly wordsLang?: string | undefined;
  readonly secretNote: ReactNode;
  readonly actions?: ReactNode;
}

/** Groups of four are read aloud and copied by hand without losing one's place. */
export const grouped = (secret: string): string =>
  secret.replace(/[^0-9A-Za-z]/g, '').replace(/(.{4})(?=.)/g, '$1 ');

export const Receipt = (props: ReceiptProps) => (
  <div className="receipt" data-receipt>
    {props.code}
    <dl>
      <div>
        <dt>{props.numberLabel}</dt>
        <dd className="receipt-number" data-copies translate="no">
          {props.number}
        </dd>
      </div>
      <div>
        <dt>{props.secretLabel}</dt>
        {props.words ? (
          <dd>
            <ol className="receipt-words" lang={props.wordsLang} translate="no">
              {props.words.map((word, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a word may stand twice
                <li key={i}>{word}</li>
              ))}
            </ol>
          </dd>
        ) : (
          <dd className="receipt-secret" data-copies translate="no">
            {grouped(props.secret)}
          </dd>
        )}
        <dd>{props.secretNote}</dd>
      </div>
    </dl>
    {props.actions}
  </div>
);
