import type { ReactNode } from 'react';
import { type EmergencyLine, EmergencyLines } from './EmergencyBox.js';

interface EmergencyCallProps {
  readonly title: ReactNode;
  /** What the one link says: when, and which number. */
  readonly call: ReactNode;
  /** As the telephone dials it. */
  readonly dial: string;
  /** All that there is to know of this number and of the others, one press away. */
  readonly more: { readonly text: ReactNode; readonly lines: readonly EmergencyLine[] };
}

/** Whom to call, in one line: where a question must stay in sight below. */
export const EmergencyCall = ({ title, call, dial, more }: EmergencyCallProps) => (
  <section className="emergency-call">
    <div className="wrap emergency-call-row">
      <h2 className="visually-hidden">{title}</h2>
      <a href={`tel:${dial}`}>{call}</a>
      <details>
        <summary>{more.text}</summary>
        <EmergencyLines lines={more.lines} />
      </details>
    </div>
  </section>
);
