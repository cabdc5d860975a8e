import type { ReactNode } from 'react';

interface StepListProps {
  /** "2 / 4" in words of the page. */
  readonly text: ReactNode;
  readonly now: number;
  readonly total: number;
}

/** How far one is in a form of several pages; the words say it, the thread only shows it. */
export const StepList = ({ text, now, total }: StepListProps) => (
  <div className="steps">
    <p className="steps-count">{text}</p>
    <ol className="steps-line" aria-hidden="true">
      {Array.from({ length: total }, (_, i) => i + 1).map((step) => (
        <li key={step} data-state={step < now ? 'done' : step === now ? 'now' : 'later'} />
      ))}
    </ol>
  </div>
);
