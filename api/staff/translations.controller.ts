import { Controller } from '@nestjs/common';
import type { StaffActor } from '../../core/base/kernel/index.js';
import {
  checkSentence,
  dropTypedTranslation,
  type InputOf,
  keepTypedTranslation,
  listSentences,
  listTranslations,
  type OutputOf,
  readTranslation,
  type Translation,
  type TranslationPage,
  writeTranslation,
} from '../../core/contract/index.js';
import {
  CheckSentences,
  KeepTypedTranslation,
  ReadStaffTranslations,
  WriteTranslation,
} from '../../core/portals/desk/index.js';
import { Does } from '../http/does.js';
import { Input } from '../http/input.js';
import { Lang, Staff } from '../http/request.js';

@Controller()
export class TranslationsController {
  constructor(
    private readonly translations: ReadStaffTranslations,
    private readonly writing: WriteTranslation,
    private readonly typed: KeepTypedTranslation,
    private readonly sentences: CheckSentences,
  ) {}

  @Does(listTranslations)
  page(
    @Input() { query }: InputOf<typeof listTranslations>,
    @Staff() actor: StaffActor,
    @Lang() lang: string,
  ): Promise<TranslationPage> {
    return this.translations.page(actor, { ...query, lang });
  }

  @Does(readTranslation)
  one(
    @Input() { params }: InputOf<typeof readTranslation>,
    @Staff() actor: StaffActor,
    @Lang() lang: string,
  ): Promise<Translation> {
    return this.translations.one(actor, params.id, lang);
  }

  @Does(writeTranslation)
  async write(
    @Input() { params, body }: InputOf<typeof writeTranslation>,
    @Staff() actor: StaffActor,
    @Lang() lang: string,
  ): Promise<Translation> {
    await this.writing.write(actor, params.id, body);
    return this.translations.one(actor, params.id, lang);
  }

  @Does(keepTypedTranslation)
  keepTyped(
    @Input() { params, body }: InputOf<typeof keepTypedTranslation>,
    @Staff() actor: StaffActor,
  ): Promise<void> {
    return this.typed.keep(actor, params.id, body.fields);
  }

  @Does(dropTypedTranslation)
  dropTyped(
    @Input() { params }: InputOf<typeof dropTypedTranslation>,
    @Staff() actor: StaffActor,
  ): Promise<void> {
    return this.typed.drop(actor, params.id);
  }

  @Does(listSentences)
  list(@Input() { query }: InputOf<typeof listSentences>): Promise<OutputOf<typeof listSentences>> {
    return this.sentences.list(query.in);
  }

  @Does(checkSentence)
  check(
    @Input() { params, body }: InputOf<typeof checkSentence>,
    @Staff() actor: StaffActor,
  ): Promise<void> {
    return this.sentences.set(actor, params.id, params.in, body.checked);
  }
}
