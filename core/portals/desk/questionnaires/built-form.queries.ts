import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { rowsOf, sql } from '../../../base/sql/index.js';
import type { DraftForm, FormDraft } from '../../../contract/index.js';

interface BuiltFormRow {
  readonly draft: FormDraft;
  readonly revision: number;
  readonly changedBy: string;
  readonly changedAt: Date;
  /** What is asked since it was opened. */
  readonly asked: Pick<DraftForm, 'becomes'> | null;
  /** What is asked has the same questions, days and settings as the draft. */
  readonly isSame: boolean;
}

interface FormVersionRow {
  readonly revision: number;
  readonly by: string;
  readonly at: Date;
}

/** Earlier versions that are listed. */
const SHOWN = 10;

@Injectable()
export class BuiltFormQueries {
  constructor(private readonly dataSource: DataSource) {}

  async one(code: string): Promise<BuiltFormRow | undefined> {
    const [row] = await rowsOf<BuiltFormRow>(
      this.dataSource,
      sql`select b.draft, b.revision, m.name as "changedBy", b.changed_at as "changedAt", b.served -> 'form' as asked,
                 coalesce(b.served -> 'form' = b.draft -> 'form' and b.draft -> 'texts' @> (b.served -> 'texts'), false) as "isSame"
            from built_forms b join staff_members m on m.id = b.changed_by where b.code = ${code}`,
    );
    return row;
  }

  /** What stood there before the newest, the newest first. */
  versionsBefore(code: string, revision: number): Promise<FormVersionRow[]> {
    return rowsOf(
      this.dataSource,
      sql`select v.revision, m.name as by, v.changed_at as at
            from built_form_versions v join staff_members m on m.id = v.changed_by
           where v.code = ${code} and v.revision < ${revision} order by v.revision desc limit ${SHOWN}`,
    );
  }
}
