import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { ShippedForm } from '../../base/city/index.js';
import { rowsOf, sql } from '../../base/sql/index.js';
import type { QuestionnaireTexts, Questions } from '../../contract/index.js';

export interface KnownVersion {
  readonly version: number;
  readonly questions: Questions;
  readonly texts: Readonly<Record<string, QuestionnaireTexts>>;
}

const questionsOf = ({ form: { pages, by } }: ShippedForm): Questions => ({ pages, by });

/** What was asked when: the same questions are the same version, whenever they are asked. */
@Injectable()
export class QuestionnaireVersionRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The version of a form as it is now, noted if nobody had seen it yet. */
  note(shipped: ShippedForm, at: Date): Promise<number> {
    const questions = questionsOf(shipped);
    const digest = createHash('sha256').update(JSON.stringify(questions)).digest();
    const { code } = shipped.form;
    return this.dataSource.transaction(async (manager) => {
      const known = await this.byDigest(manager, code, digest);
      if (known !== undefined) return known;
      // Two processes that start together must not count differently.
      await manager.query('select pg_advisory_xact_lock(hashtext($1))', [`questionnaire ${code}`]);
      const meanwhile = await this.byDigest(manager, code, digest);
      if (meanwhile !== undefined) return meanwhile;
      const [row] = await rowsOf<{ version: number }>(
        manager,
        sql`insert into questionnaire_versions (code, version, digest, questions, texts, noted_at)
            select ${code}, coalesce(max(version), 0) + 1, ${digest}, ${JSON.stringify(questions)}::jsonb,
                   ${JSON.stringify(shipped.texts)}::jsonb, ${at}::timestamptz
              from questionnaire_versions where code = ${code}
            returning version`,
      );
      return row?.version ?? 1;
    });
  }

  private async byDigest(
    manager: EntityManager,
    code: string,
    digest: Buffer,
  ): Promise<number | undefined> {
    const [row] = await rowsOf<{ version: number }>(
      manager,
      sql`select version from questionnaire_versions where code = ${code} and digest = ${digest}`,
    );
    return row?.version;
  }

  async find(code: string, version: number): Promise<KnownVersion | undefined> {
    const [row] = await rowsOf<KnownVersion>(
      this.dataSource,
      sql`select version, questions, texts from questionnaire_versions where code = ${code} and version = ${version}`,
    );
    return row;
  }
}
