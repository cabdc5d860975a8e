import { Controller } from '@nestjs/common';
import type { StaffActor } from '../../core/base/kernel/index.js';
import {
  checkFigureFile,
  type DeskIndicator,
  type FigureRow,
  type InputOf,
  listDeskIndicators,
  type Statement,
  stateActual,
  takeFigureFile,
} from '../../core/contract/index.js';
import { FigureFiles, StaffIndicators } from '../../core/portals/desk/index.js';
import { Does } from '../http/does.js';
import { Input } from '../http/input.js';
import { Lang, Staff } from '../http/request.js';

@Controller()
export class StaffIndicatorsController {
  constructor(
    private readonly indicators: StaffIndicators,
    private readonly files: FigureFiles,
  ) {}

  @Does(listDeskIndicators)
  list(@Staff() actor: StaffActor, @Lang() lang: string): Promise<{ items: DeskIndicator[] }> {
    return this.indicators.list(actor, lang);
  }

  @Does(stateActual)
  state(
    @Input() { params, body }: InputOf<typeof stateActual>,
    @Staff() actor: StaffActor,
  ): Promise<Statement> {
    return this.indicators.state(actor, params.code, body);
  }

  @Does(checkFigureFile)
  checkFile(
    @Input() { body }: InputOf<typeof checkFigureFile>,
    @Staff() actor: StaffActor,
  ): Promise<{ rows: FigureRow[]; seen: string[] }> {
    return this.files.check(actor, body.csv);
  }

  @Does(takeFigureFile)
  takeFile(
    @Input() { body }: InputOf<typeof takeFigureFile>,
    @Staff() actor: StaffActor,
  ): Promise<{ stated: number }> {
    return this.files.take(actor, body.csv, body.seen);
  }
}
