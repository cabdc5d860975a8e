import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Danger, RoutingReason, SubmissionKind, SubmissionStatus } from '../contract/index.js';
import type { Privacy } from '../submissions/index.js';

/** What routing needs to know of a voice. */
export interface WaitingVoice {
  readonly id: string;
  readonly kind: SubmissionKind;
  readonly privacy: Privacy;
  readonly text: string;
  readonly declaredLang: string;
  readonly measure: string | null;
  readonly topic: string | null;
  readonly receivedAt: Date;
  readonly demo: boolean;
}

/** Where a voice goes. */
export interface Placement {
  readonly id: string;
  readonly status: SubmissionStatus;
  readonly sectionId: string | null;
  readonly reason: RoutingReason;
  readonly urgent: readonly Danger[];
  /** The earlier voice that it repeats. */
  readonly copyOf: string | null;
  readonly lang: string;
  readonly confidence: number;
}

/** Routing's statements: each takes a whole set. */
@Injectable()
export class RoutingRepository {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  /** What these voices say; read without a lock, as none of it ever changes. */
  texts(ids: readonly string[]): Promise<WaitingVoice[]> {
    return this.dataSource.query(
      `select id, kind, privacy, text, declared_lang as "declaredLang", measure_code as measure, topic,
              received_at as "receivedAt", demo
         from submissions where id = any($1::uuid[])`,
      [ids],
    );
  }

  /** Those of these voices that still wait for their first section; locks them, in the order of their ids. */
  lockReceived(
    manager: EntityManager,
    ids: readonly string[],
  ): Promise<{ id: string; status: SubmissionStatus }[]> {
    return manager.query(
      `select id, status from submissions
        where id = any($1::uuid[]) and status = 'received' order by id for update`,
      [ids],
    );
  }

  async place(manager: EntityManager, placements: readonly Placement[]): Promise<void> {
    await manager.query(
      `update submissions s
          set status = p.status, section_id = p.section_id, routing_reason = p.reason::jsonb,
              detected_lang = p.lang, detected_confidence = p.confidence, urgent = p.urgent::text[], copy_of = p.copy_of,
              version = s.version + 1
         from unnest($1::uuid[], $2::text[], $3::uuid[], $4::text[], $5::text[], $6::real[], $7::text[], $8::uuid[])
              as p (id, status, section_id, reason, lang, confidence, urgent, copy_of)
        where s.id = p.id`,
      [
        placements.map((p) => p.id),
        placements.map((p) => p.status),
        placements.map((p) => p.sectionId),
        placements.map((p) => JSON.stringify(p.reason)),
        placements.map((p) => p.lang),
        placements.map((p) => p.confidence),
        placements.map((p) => `{${p.urgent.join(',')}}`),
        placements.map((p) => p.copyOf),
      ],
    );
  }
}
