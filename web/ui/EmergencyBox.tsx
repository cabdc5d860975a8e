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
  readonly wide?: boolean;
  readonly note?: ReactNode;
}

export const EmergencyBox = ({
  title,
  level: Heading = 'h2',
  lead,
  lines,
  wide,
  note,
}: EmergencyBoxProps) => (
  <section className="emergency" data-wide={wide || undefined}>
    <Heading>{title}</Heading>
    {lead ? <p>{lead}</p> : null}
    <ul className="emergency-list">
      {lines.map((line) => (
        <li className="emergency-row" key={line.id}>
          <span>
            {line.name}
            {line.about ? <span className="hint"> {line.about}</span> : null}
          </span>
          <a className="emergency-number" href={`tel:${line.dial}`}>
            {line.number}
          </a>
        </li>
      ))}
    </ul>
    {note ? <p className="small">{note}</p> : null}
  </section>
);
