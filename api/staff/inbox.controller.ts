import { Controller } from '@nestjs/common';
import type { StaffActor } from '../../core/base/kernel/index.js';
import {
  type AlikeVoices,
  type DeskToday,
  type InboxPage,
  type InputOf,
  listAlike,
  listSections,
  printVoice,
  readInbox,
  readToday,
  readVoice,
  readVoicePhoto,
  type SectionChoice,
  type ShownContact,
  type StaffSubmission,
  showContact,
} from '../../core/contract/index.js';
import {
  FindAlike,
  NotePrint,
  ReadInbox,
  ReadPhoto,
  ReadSections,
  ReadToday,
  ReadVoice,
  ShowContact,
} from '../../core/portals/desk/index.js';
import { Does } from '../http/does.js';
import { Input } from '../http/input.js';
import { Lang, Staff } from '../http/request.js';

/** What staff read: the list, one voice, those like it, and where it can go. */
@Controller()
export class InboxController {
  constructor(
    private readonly readInbox: ReadInbox,
    private readonly readToday: ReadToday,
    private readonly readVoice: ReadVoice,
    private readonly readPhoto: ReadPhoto,
    private readonly notePrint: NotePrint,
    private readonly showContact: ShowContact,
    private readonly findAlike: FindAlike,
    private readonly readSections: ReadSections,
  ) {}

  @Does(readInbox, ReadInbox)
  inbox(
    @Input() { query }: InputOf<typeof readInbox>,
    @Staff() actor: StaffActor,
    @Lang() uiLang: string,
  ): Promise<InboxPage> {
    const { textLang: lang, ...filter } = query;
    return this.readInbox.page(actor, { ...filter, lang, uiLang });
  }

  @Does(readToday)
  today(@Staff() actor: StaffActor, @Lang() lang: string): Promise<DeskToday> {
    return this.readToday.read(actor, lang);
  }

  @Does(listSections)
  async sections(@Lang() lang: string): Promise<{ items: SectionChoice[] }> {
    return { items: await this.readSections.list(lang) };
  }

  @Does(readVoice)
  one(
    @Input() { params, query }: InputOf<typeof readVoice>,
    @Staff() actor: StaffActor,
    @Lang() lang: string,
  ): Promise<StaffSubmission> {
    return this.readVoice.read(actor, params.id, lang, query.before);
  }

  @Does(readVoicePhoto)
  photo(
    @Input() { params, query }: InputOf<typeof readVoicePhoto>,
    @Staff() actor: StaffActor,
  ): Promise<Uint8Array> {
    return this.readPhoto.read(actor, params.id, params.photo, query.size);
  }

  @Does(showContact)
  contact(
    @Input() { params }: InputOf<typeof showContact>,
    @Staff() actor: StaffActor,
  ): Promise<ShownContact> {
    return this.showContact.show(actor, params.id);
  }

  @Does(printVoice)
  print(
    @Input() { params }: InputOf<typeof printVoice>,
    @Staff() actor: StaffActor,
  ): Promise<void> {
    return this.notePrint.note(actor, params.id);
  }

  @Does(listAlike)
  alike(
    @Input() { params }: InputOf<typeof listAlike>,
    @Staff() actor: StaffActor,
    @Lang() lang: string,
  ): Promise<AlikeVoices> {
    return this.findAlike.find(actor, params.id, lang);
  }
}
