import { Column, Entity, PrimaryColumn } from 'typeorm';
import type {
  DangerFound,
  RoutingReason,
  Solved,
  SubmissionKind,
  SubmissionStatus,
  Urgency,
} from '../../contract/index.js';

import type { Undoable } from './life/undoable.js';

/** `public` may be published with consent; `private` is a consultation; `vault` is for the desk's counsellors only. */
export type Privacy = 'public' | 'private' | 'vault';

/** A voice: where it is, and who has it. Its words stand in the same table and are read and written in `words/` only. */
@Entity('submissions')
export class Submission {
  @PrimaryColumn({ type: 'uuid' }) id!: string;
  @Column({ type: 'text' }) receipt!: string;
  @Column({ name: 'secret_hash', type: 'bytea' }) secretHash!: Buffer;
  @Column({ name: 'idempotency_hash', type: 'bytea' }) idempotencyHash!: Buffer;
  @Column({ name: 'request_hash', type: 'bytea' }) requestHash!: Buffer;
  @Column({ type: 'text' }) kind!: SubmissionKind;
  @Column({ type: 'text' }) status!: SubmissionStatus;
  @Column({ type: 'text' }) privacy!: Privacy;
  /** What the resident said the text is written in; prefilled from the page. */
  @Column({ name: 'declared_lang', type: 'text' }) declaredLang!: string;
  /** What the worker found; kept apart from what was declared. */
  @Column({ name: 'detected_lang', type: 'text', nullable: true }) detectedLang!: string | null;
  @Column({ name: 'detected_confidence', type: 'real', nullable: true }) detectedConfidence!:
    | number
    | null;
  /** The language the page was in: answers and mail come back in it. */
  @Column({ name: 'ui_lang', type: 'text' }) uiLang!: string;
  @Column({ name: 'plan_id', type: 'uuid', nullable: true }) planId!: string | null;
  @Column({ name: 'measure_code', type: 'text', nullable: true }) measureCode!: string | null;
  @Column({ type: 'text', nullable: true }) topic!: string | null;
  /** Of a confided one its topic and measure, sealed; both are null then. */
  @Column({ name: 'sealed_about', type: 'text', nullable: true }) sealedAbout!: string | null;
  /** The form that it was made of, and in which version; its answers stand with the words. */
  @Column({ name: 'form_code', type: 'text', nullable: true }) formCode!: string | null;
  @Column({ name: 'form_version', type: 'int', nullable: true }) formVersion!: number | null;
  @Column({ name: 'consent_to_publish', type: 'boolean' }) consentToPublish!: boolean;
  @Column({ name: 'section_id', type: 'uuid', nullable: true }) sectionId!: string | null;
  @Column({ name: 'assignee_id', type: 'uuid', nullable: true }) assigneeId!: string | null;
  @Column({ name: 'routing_reason', type: 'jsonb', nullable: true })
  routingReason!: RoutingReason | null;
  /** Dangers that its words speak of; of a confided one that there is any. Never delays it; shows it first. */
  @Column({ type: 'text', array: true }) urgent!: Urgency[];
  /** The words each danger was found by; of a confided one the dangers, sealed. */
  @Column({ name: 'urgent_words', type: 'jsonb' }) urgentWords!: DangerFound[];
  /** The earlier voice that this one repeats, itself no copy. */
  @Column({ name: 'copy_of', type: 'uuid', nullable: true }) copyOf!: string | null;
  @Column({ name: 'declined_reason', type: 'text', nullable: true }) declinedReason!: string | null;
  /** What was done last, if it may be taken back, and how the voice was before. */
  @Column({ type: 'jsonb', nullable: true }) undoable!: Undoable | null;
  @Column({ name: 'received_at', type: 'timestamptz' }) receivedAt!: Date;
  @Column({ name: 'due_at', type: 'timestamptz' }) dueAt!: Date;
  /** Since when its section waits for an answer of its sender: so long it is not due. */
  @Column({ name: 'waiting_since', type: 'timestamptz', nullable: true })
  waitingSince!: Date | null;
  /** Since when its sender has written something that the section has not answered to yet. */
  @Column({ name: 'news_since', type: 'timestamptz', nullable: true }) newsSince!: Date | null;
  /** What became of the matter, as its sender says. */
  @Column({ type: 'text', nullable: true }) solved!: Solved | null;
  /** Since when nothing of it is left but that it was there. */
  @Column({ name: 'disposed_at', type: 'timestamptz', nullable: true }) disposedAt!: Date | null;
  /** Grows with each change; a person who saw an older one is asked to look again. */
  @Column({ type: 'int' }) version!: number;
  /** Invented for the demonstration. */
  @Column({ type: 'boolean' }) demo!: boolean;
}
