import { Controller, Headers } from '@nestjs/common';
import type { StaffActor } from '../../core/base/kernel/index.js';
import {
  type CityFormDetail,
  checkFormWords,
  closeForm,
  decideRemark,
  enterPaper,
  type InputOf,
  listCityForms,
  type OutputOf,
  openForm,
  readCityForm,
  readFormDraft,
  readFormVersion,
  saveFormDraft,
  showResults,
  startForm,
  writeRemark,
} from '../../core/contract/index.js';
import {
  BuildForms,
  ReadBuiltForm,
  ReadCityForms,
  WorkOnResults,
} from '../../core/portals/desk/index.js';
import { Does } from '../http/does.js';
import { Input } from '../http/input.js';
import { Lang, Staff } from '../http/request.js';
import { idempotencyKeyOf } from '../idempotency-key.js';

@Controller()
export class StaffQuestionnairesController {
  constructor(
    private readonly reading: ReadCityForms,
    private readonly working: WorkOnResults,
    private readonly built: ReadBuiltForm,
    private readonly building: BuildForms,
  ) {}

  @Does(listCityForms)
  list(@Staff() actor: StaffActor, @Lang() lang: string): Promise<OutputOf<typeof listCityForms>> {
    return this.reading.list(actor, lang);
  }

  @Does(readCityForm)
  one(
    @Input() { params, query }: InputOf<typeof readCityForm>,
    @Staff() actor: StaffActor,
    @Lang() lang: string,
  ): Promise<CityFormDetail> {
    return this.reading.one(actor, params.code, query.version, lang);
  }

  @Does(writeRemark)
  remark(
    @Input() { params, body }: InputOf<typeof writeRemark>,
    @Staff() actor: StaffActor,
  ): Promise<void> {
    return this.working.remark(actor, params.code, body);
  }

  @Does(decideRemark)
  decide(
    @Input() { params, body }: InputOf<typeof decideRemark>,
    @Staff() actor: StaffActor,
  ): Promise<void> {
    return this.working.decide(actor, params.code, params.id, body.approve);
  }

  @Does(showResults)
  show(
    @Input() { params, body }: InputOf<typeof showResults>,
    @Staff() actor: StaffActor,
  ): Promise<void> {
    return this.working.show(actor, params.code, body.shown);
  }

  @Does(enterPaper)
  paper(
    @Input() { params, body }: InputOf<typeof enterPaper>,
    @Headers('idempotency-key') key: string | undefined,
    @Staff() actor: StaffActor,
  ): Promise<{ counted: true }> {
    return this.working.paper(actor, params.code, body, idempotencyKeyOf(key));
  }

  @Does(startForm)
  start(
    @Input() { body }: InputOf<typeof startForm>,
    @Staff() actor: StaffActor,
  ): Promise<{ code: string }> {
    return this.building.start(actor, body);
  }

  @Does(readFormDraft)
  draft(
    @Input() { params }: InputOf<typeof readFormDraft>,
    @Staff() actor: StaffActor,
  ): Promise<OutputOf<typeof readFormDraft>> {
    return this.built.read(actor, params.code);
  }

  @Does(readFormVersion)
  version(
    @Input() { params }: InputOf<typeof readFormVersion>,
  ): Promise<OutputOf<typeof readFormVersion>> {
    return this.built.version(params.code, params.revision);
  }

  @Does(saveFormDraft)
  save(
    @Input() { params, body }: InputOf<typeof saveFormDraft>,
    @Staff() actor: StaffActor,
  ): Promise<{ revision: number }> {
    return this.building.save(actor, params.code, body);
  }

  @Does(checkFormWords)
  check(
    @Input() { params, body }: InputOf<typeof checkFormWords>,
    @Staff() actor: StaffActor,
  ): Promise<void> {
    return this.building.check(actor, params.code, body);
  }

  @Does(openForm)
  open(
    @Input() { params, body }: InputOf<typeof openForm>,
    @Staff() actor: StaffActor,
  ): Promise<void> {
    return this.building.open(actor, params.code, body.revision);
  }

  @Does(closeForm)
  close(@Input() { params }: InputOf<typeof closeForm>, @Staff() actor: StaffActor): Promise<void> {
    return this.building.close(actor, params.code);
  }
}
