import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { ShippedForm } from '../../base/city/index.js';
import { execute, rowsOf, sql } from '../../base/sql/index.js';
import type { FormDraft } from '../../contract/index.js';

/** A form that staff built, as it is asked. */
export interface ServedForm extends ShippedForm {
  readonly version: number;
}

/** A form that staff build. What is asked of people changes only when it is opened. */
export interface BuiltForm {
  readonly code: string;
  readonly draft: FormDraft;
  /** Counts the changes: of two who change the same one, the second is told. */
  readonly revision: number;
  readonly changedBy: string;
  readonly changedAt: Date;
  readonly served: ServedForm | null;
}

/** Forms that staff built. */
@Injectable()
export class BuiltFormRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Those that were opened, or the one of a code. */
  async served(code?: string): Promise<ServedForm[]> {
    const rows = await rowsOf<{ served: ServedForm }>(
      this.dataSource,
      sql`select served from built_forms
           where served is not null and (${code ?? null}::text is null or code = ${code ?? null}) order by code`,
    );
    return rows.map(({ served }) => served);
  }

  /** All of them, or the one of a code. */
  all(code?: string): Promise<BuiltForm[]> {
    return rowsOf(
      this.dataSource,
      sql`select code, draft, revision, changed_by as "changedBy", changed_at as "changedAt", served from built_forms
           where (${code ?? null}::text is null or code = ${code ?? null}) order by code`,
    );
  }

  async find(code: string): Promise<BuiltForm | undefined> {
    return (await this.all(code))[0];
  }

  /** Which state of it is the newest; others who change it wait. */
  async locked(
    manager: EntityManager,
    code: string,
  ): Promise<Pick<BuiltForm, 'revision'> | undefined> {
    const [row] = await rowsOf<Pick<BuiltForm, 'revision'>>(
      manager,
      sql`select revision from built_forms where code = ${code} for update`,
    );
    return row;
  }

  /** False where somebody has used the code. */
  async start(
    manager: EntityManager,
    { code, draft, changedBy, changedAt }: Omit<BuiltForm, 'revision' | 'served'>,
  ): Promise<boolean> {
    const made = await rowsOf(
      manager,
      sql`insert into built_forms (code, draft, revision, changed_by, changed_at)
          values (${code}, ${JSON.stringify(draft)}::jsonb, 1, ${changedBy}::uuid, ${changedAt}::timestamptz)
          on conflict do nothing returning code`,
    );
    return made.length > 0;
  }

  async save(
    manager: EntityManager,
    { code, draft, changedBy, changedAt }: Omit<BuiltForm, 'revision' | 'served'>,
  ): Promise<void> {
    await execute(
      manager,
      sql`update built_forms set draft = ${JSON.stringify(draft)}::jsonb, revision = revision + 1,
                 changed_by = ${changedBy}::uuid, changed_at = ${changedAt}::timestamptz where code = ${code}`,
    );
  }

  /** From now on this is asked. */
  async serve(manager: EntityManager, code: string, served: ServedForm): Promise<void> {
    await execute(
      manager,
      sql`update built_forms set served = ${JSON.stringify(served)}::jsonb where code = ${code}`,
    );
  }
}
