import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

@Injectable()
export class SubmissionCount {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  async isEmpty(): Promise<boolean> {
    return (await this.dataSource.query('select 1 from submissions limit 1')).length === 0;
  }
}
