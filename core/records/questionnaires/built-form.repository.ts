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

/** Versions of a form that are kept beside the newest; what is older is nobody's work under way any more. */
const KEPT_VERSIONS = 200;

type Change = Omit<BuiltForm, 'revision' | 'served'>;

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
    { code, draft, changedBy, changedAt }: Change,
  ): Promise<boolean> {
    const made = await rowsOf(
      manager,
      sql`insert into built_forms (code, draft, revision, changed_by, changed_at)
          values (${code}, ${JSON.stringify(draft)}::jsonb, 1, ${changedBy}::uuid, ${changedAt}::timestamptz)
          on conflict do nothing returning code`,
    );
    if (made.length > 0) await this.keepVersion(manager, code);
    return made.length > 0;
  }

  async save(manager: EntityManager, { code, draft, changedBy, changedAt }: Change): Promise<void> {
    await execute(
      manager,
      sql`update built_forms set draft = ${JSON.stringify(draft)}::jsonb, revision = revision + 1,
                 changed_by = ${changedBy}::uuid, changed_at = ${changedAt}::timestamptz where code = ${code}`,
    );
    await this.keepVersion(manager, code);
  }

  /** The form as it stood after an earlier change. */
  async version(code: string, revision: number): Promise<FormDraft | undefined> {
    const [row] = await rowsOf<{ draft: FormDraft }>(
      this.dataSource,
      sql`select draft from built_form_versions where code = ${code} and revision = ${revision}`,
    );
    return row?.draft;
  }

  private async keepVersion(manager: EntityManager, code: string): Promise<void> {
    await execute(
      manager,
      sql`insert into built_form_versions (code, revision, draft, changed_by, changed_at)
          select code, revision, draft, changed_by, changed_at from built_forms where code = ${code}`,
    );
    await execute(
      manager,
      sql`delete from built_form_versions v using built_forms b
           where b.code = ${code} and v.code = b.code and v.revision < b.revision - ${KEPT_VERSIONS}`,
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
