import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { normalizeCrockford, randomCrockford } from '../../base/kernel/index.js';
import { marked, type RingKey } from '../../base/sealing/index.js';
import { execute, rowsOf, sql } from '../../base/sql/index.js';

/** 50 bits: nobody guesses one of some thousand. */
const LENGTH = 10;

/** A new code as it is printed: `7F3K9-QM2XB`. */
export const newPrintedCode = (): string => {
  const code = randomCrockford(LENGTH);
  return `${code.slice(0, LENGTH / 2)}-${code.slice(LENGTH / 2)}`;
};

/** What is kept of a printed code, however it is typed. */
export const printedCodeHash = (key: RingKey, code: string): Buffer =>
  marked(
    key,
    createHmac('sha256', key.secret)
      .update('questionnaire-code\u0000')
      .update(normalizeCrockford(code))
      .digest(),
  );

/** The printed codes of forms that need one. */
@Injectable()
export class QuestionnaireCodeRepository {
  constructor(private readonly dataSource: DataSource) {}

  async add(
    manager: EntityManager,
    code: string,
    hashes: readonly Buffer[],
    at: Date,
  ): Promise<void> {
    await execute(
      manager,
      sql`insert into questionnaire_codes (code, hash, made_at)
          select ${code}, hash, ${at}::timestamptz from unnest(${hashes}::bytea[]) as h(hash)`,
    );
  }

  /** Which of these was printed for this form; that it is used once is kept by the answers. */
  async printed(code: string, hashes: readonly Buffer[]): Promise<Buffer | undefined> {
    const [found] = await rowsOf<{ hash: Buffer }>(
      this.dataSource,
      sql`select hash from questionnaire_codes where code = ${code} and hash = any(${[...hashes]}::bytea[])`,
    );
    return found?.hash;
  }
}
