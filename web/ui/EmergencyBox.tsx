import type { ReactNode } from 'react';

export interface EmergencyLine {
  readonly id: string;
  readonly name: ReactNode;
  readonly about?: ReactNode;
  /** As people read it. */
  readonly number: string;
  /** As the telephone dials it. */
  readonly dial: string;
}

interface EmergencyBoxProps {
  readonly title: ReactNode;
  readonly level?: 'h1' | 'h2';
  readonly lead?: ReactNode;
  readonly lines: readonly EmergencyLine[];
  readonly note?: ReactNode;
  /** Further numbers, one tap away. */
  readonly more?: { readonly text: ReactNode; readonly lines: readonly EmergencyLine[] };
}

const Lines = ({ lines }: { readonly lines: readonly EmergencyLine[] }) => (
  <ul className="emergency-list">
    {lines.map((line) => (
      <li className="emergency-row" key={line.id}>
        <span>
          <strong>{line.name}</strong>
          {line.about ? <span className="hint">{line.about}</span> : null}
        </span>
        <a className="emergency-number" href={`tel:${line.dial}`}>
          {line.number}
        </a>
      </li>
    ))}
  </ul>
);

export const EmergencyBox = ({
  title,
  level: Heading = 'h2',
  lead,
  lines,
  note,
  more,
}: EmergencyBoxProps) => (
  <section className="emergency">
    <Heading>{title}</Heading>
    {lead ? <p>{lead}</p> : null}
    <Lines lines={lines} />
    {more ? (
      <details>
        <summary>{more.text}</summary>
        <Lines lines={more.lines} />
      </details>
    ) : null}
    {note ? <p className="small">{note}</p> : null}
  </section>
);
