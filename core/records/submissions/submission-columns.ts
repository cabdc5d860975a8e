import { raw, type Sql, sql } from '../../base/sql/index.js';
import type { Submission } from './submission.entity.js';

/** What a statement of the desk reads of a voice: everything but the hashes and the words. */
export type VoiceRow = Omit<Submission, 'secretHash' | 'idempotencyHash' | 'requestHash'>;

/** The columns of `VoiceRow` for the table `submissions` under an alias. */
export const voiceColumns = (alias = 's'): Sql => {
  const s = raw(alias);
  return sql`${s}.id, ${s}.receipt, ${s}.kind, ${s}.status, ${s}.privacy, ${s}.declared_lang as "declaredLang",
    ${s}.detected_lang as "detectedLang", ${s}.detected_confidence as "detectedConfidence", ${s}.ui_lang as "uiLang",
    ${s}.plan_id as "planId", ${s}.measure_code as "measureCode", ${s}.topic, ${s}.sealed_about as "sealedAbout", ${s}.form_code as "formCode", ${s}.form_version as "formVersion", ${s}.consent_to_publish as "consentToPublish",
    ${s}.section_id as "sectionId", ${s}.assignee_id as "assigneeId", ${s}.routing_reason as "routingReason",
    ${s}.urgent, ${s}.urgent_words as "urgentWords", ${s}.copy_of as "copyOf", ${s}.declined_reason as "declinedReason", ${s}.undoable, ${s}.received_at as "receivedAt",
    ${s}.due_at as "dueAt", ${s}.waiting_since as "waitingSince", ${s}.news_since as "newsSince", ${s}.solved, ${s}.disposed_at as "disposedAt", ${s}.version, ${s}.demo`;
};

/** What a voice is written in: the database keeps `effectiveLanguage` in a column of its own. */
export const languageOf = (alias = 's'): Sql => sql`${raw(alias)}.written_lang`;
