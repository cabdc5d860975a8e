import type { ReactNode } from 'react';

interface ReceiptProps {
  /** What opens it without typing. */
  readonly code?: ReactNode;
  readonly numberLabel: ReactNode;
  readonly number: string;
  readonly secretLabel: ReactNode;
  readonly secret: string;
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
        <dd className="receipt-secret" data-copies translate="no">
          {grouped(props.secret)}
        </dd>
        <dd>{props.secretNote}</dd>
      </div>
    </dl>
    {props.actions}
  </div>
);
