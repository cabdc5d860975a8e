import type { ReactNode } from 'react';

export interface EmergencyLine {
  readonly id: string;
  readonly name: ReactNode;
  readonly about?: ReactNode;
  /** Whether the call itself is paid for. */
  readonly cost?: ReactNode;
  /** Where every second counts: the only red on a resident's page. */
  readonly urgent?: boolean;
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

/** Numbers with their names, what they are for and what they cost. */
export const EmergencyLines = ({ lines }: { readonly lines: readonly EmergencyLine[] }) => (
  <ul className="emergency-list">
    {lines.map((line) => (
      <li className="emergency-row" key={line.id}>
        <span>
          <strong>{line.name}</strong>
          {line.about ? <span className="hint">{line.about}</span> : null}
          {line.cost ? <span className="hint">{line.cost}</span> : null}
        </span>
        <a
          className="emergency-number"
          href={`tel:${line.dial}`}
          data-urgent={line.urgent ? '' : undefined}
        >
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
    <EmergencyLines lines={lines} />
    {more ? (
      <details>
        <summary>{more.text}</summary>
        <EmergencyLines lines={more.lines} />
      </details>
    ) : null}
    {note ? <p className="small">{note}</p> : null}
  </section>
);
