import { Controller, Headers } from '@nestjs/common';
import {
  book,
  cancelBooking,
  countConsultations,
  findSlots,
  holdSlot,
  type InputOf,
  listCounsellors,
  moveBooking,
  type OutputOf,
  type OwnBooking,
  passOffer,
  readBooking,
  waitForSlot,
} from '../../core/contract/index.js';
import { ChangeBooking, FindBooking, HoldSlot } from '../../core/portals/own-voice/index.js';
import { CountConsultations, ReadCounsellors } from '../../core/portals/public/index.js';
import { Does } from '../http/does.js';
import { Input } from '../http/input.js';
import { Lang, ReceiptSecret } from '../http/request.js';
import { idempotencyKeyOf } from '../idempotency-key.js';

/** Times with a counsellor: which are free, and what their holders do. */
@Controller()
export class BookingsController {
  constructor(
    private readonly counsellors: ReadCounsellors,
    private readonly counts: CountConsultations,
    private readonly holding: HoldSlot,
    private readonly own: FindBooking,
    private readonly changing: ChangeBooking,
  ) {}

  @Does(listCounsellors)
  list(): Promise<OutputOf<typeof listCounsellors>> {
    return this.counsellors.list();
  }

  @Does(countConsultations)
  count(): Promise<OutputOf<typeof countConsultations>> {
    return this.counts.byYear();
  }

  @Does(findSlots)
  slots(@Input() { query }: InputOf<typeof findSlots>): Promise<OutputOf<typeof findSlots>> {
    return this.counsellors.slots(query);
  }

  @Does(holdSlot)
  hold(
    @Input() { body }: InputOf<typeof holdSlot>,
    @Headers('idempotency-key') key: string | undefined,
    @Lang() uiLang: string,
  ): Promise<OutputOf<typeof holdSlot>> {
    return this.holding.hold(body, { idempotencyKey: idempotencyKeyOf(key), uiLang });
  }

  @Does(waitForSlot)
  wait(
    @Input() { body }: InputOf<typeof waitForSlot>,
    @Headers('idempotency-key') key: string | undefined,
    @Lang() uiLang: string,
  ): Promise<OutputOf<typeof waitForSlot>> {
    return this.holding.wait(body, { idempotencyKey: idempotencyKeyOf(key), uiLang });
  }

  @Does(readBooking)
  read(
    @Input() { params }: InputOf<typeof readBooking>,
    @ReceiptSecret() secret: string,
  ): Promise<OwnBooking> {
    return this.own.read({ ...params, secret });
  }

  @Does(book)
  book(
    @Input() { params, body }: InputOf<typeof book>,
    @ReceiptSecret() secret: string,
  ): Promise<void> {
    return this.changing.book({ ...params, ...body, secret });
  }

  @Does(moveBooking)
  move(
    @Input() { params, body }: InputOf<typeof moveBooking>,
    @ReceiptSecret() secret: string,
  ): Promise<void> {
    return this.changing.move({ ...params, ...body, secret });
  }

  @Does(passOffer)
  pass(
    @Input() { params }: InputOf<typeof passOffer>,
    @ReceiptSecret() secret: string,
  ): Promise<void> {
    return this.changing.pass({ ...params, secret });
  }

  @Does(cancelBooking)
  cancel(
    @Input() { params }: InputOf<typeof cancelBooking>,
    @ReceiptSecret() secret: string,
  ): Promise<void> {
    return this.changing.cancel({ ...params, secret });
  }
}
