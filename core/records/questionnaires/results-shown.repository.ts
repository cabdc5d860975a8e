import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { execute, rowsOf, sql } from '../../base/sql/index.js';
import type { QuestionnaireFile } from '../../contract/index.js';

export interface ResultsAct {
  readonly id: string;
  readonly code: string;
  readonly shown: boolean;
  readonly by: string;
  readonly at: Date;
}
type Form = Pick<QuestionnaireFile, 'code' | 'results' | 'becomes'>;

/** Whether everybody reads the results of a form: by its data, until somebody has said otherwise; the newest act stands. */
@Injectable()
export class ResultsShownRepository {
  constructor(private readonly dataSource: DataSource) {}

  async isShown(form: Form): Promise<boolean> {
    return (await this.shownOf([form]))(form);
  }

  /** The same for many at once. */
  async shownOf(forms: readonly Form[]): Promise<(form: Form) => boolean> {
    const rows = await rowsOf<{ code: string; shown: boolean }>(
      this.dataSource,
      sql`select distinct on (code) code, shown from form_results_shown
           where code = any(${forms.map(({ code }) => code)}) order by code, place desc`,
    );
    const said = new Map(rows.map(({ code, shown }) => [code, shown]));
    return ({ code, results, becomes }) => !becomes && (said.get(code) ?? results === 'public');
  }

  async add(manager: EntityManager, { id, code, shown, by, at }: ResultsAct): Promise<void> {
    await execute(
      manager,
      sql`insert into form_results_shown (id, code, shown, acted_by, acted_at)
          values (${id}::uuid, ${code}, ${shown}, ${by}::uuid, ${at}::timestamptz)`,
    );
  }
}
