import { Controller } from '@nestjs/common';
import type { StaffActor } from '../../core/base/kernel/index.js';
import {
  checkFigureFile,
  decideRule,
  type FigureRow,
  type InputOf,
  listDeskIndicators,
  type OutputOf,
  readRules,
  type Statement,
  stateActual,
  stateRule,
  takeBackFigureFile,
  takeFigureFile,
} from '../../core/contract/index.js';
import {
  FigureFiles,
  FiguresTaken,
  IndicatorRules,
  StaffIndicators,
} from '../../core/portals/desk/index.js';
import { Does } from '../http/does.js';
import { Input } from '../http/input.js';
import { Lang, Staff } from '../http/request.js';

@Controller()
export class StaffIndicatorsController {
  constructor(
    private readonly indicators: StaffIndicators,
    private readonly files: FigureFiles,
    private readonly taken: FiguresTaken,
    private readonly rules: IndicatorRules,
  ) {}

  @Does(listDeskIndicators)
  list(
    @Staff() actor: StaffActor,
    @Lang() lang: string,
  ): Promise<OutputOf<typeof listDeskIndicators>> {
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

  @Does(takeBackFigureFile)
  takeFileBack(
    @Input() { params, body }: InputOf<typeof takeBackFigureFile>,
    @Staff() actor: StaffActor,
  ): Promise<OutputOf<typeof takeBackFigureFile>> {
    return this.taken.takeBack(actor, params.id, body.source);
  }

  @Does(readRules)
  readRules(
    @Input() { params }: InputOf<typeof readRules>,
    @Staff() actor: StaffActor,
    @Lang() lang: string,
  ): Promise<OutputOf<typeof readRules>> {
    return this.rules.read(actor, params.code, lang);
  }

  @Does(stateRule)
  stateRule(
    @Input() { params, body }: InputOf<typeof stateRule>,
    @Staff() actor: StaffActor,
  ): Promise<{ id: string }> {
    return this.rules.state(actor, params.code, body.rule);
  }

  @Does(decideRule)
  decideRule(
    @Input() { params, body }: InputOf<typeof decideRule>,
    @Staff() actor: StaffActor,
  ): Promise<void> {
    return this.rules.decide(actor, params.code, params.id, body.approve);
  }
}
