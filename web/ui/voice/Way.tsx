import type { ReactNode } from 'react';

interface WayStep {
  readonly id: string;
  readonly state: 'done' | 'now' | 'later';
  readonly title: ReactNode;
  readonly text?: ReactNode;
}

/** The way of a voice from top to bottom. */
export const Way = ({ steps }: { readonly steps: readonly WayStep[] }) => (
  <ol className="way">
    {steps.map((step) => (
      <li
        key={step.id}
        data-state={step.state}
        aria-current={step.state === 'now' ? 'step' : undefined}
      >
        <p className="way-title">{step.title}</p>
        {step.text ? <p className="small">{step.text}</p> : null}
      </li>
    ))}
  </ol>
);
