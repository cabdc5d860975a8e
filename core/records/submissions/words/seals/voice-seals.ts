import { Injectable } from '@nestjs/common';
import { Calendar } from '../../../../base/calendar/index.js';
import type { StaffActor } from '../../../../base/kernel/index.js';
import {
  CannotOpen,
  KeyInHand,
  type KeyPair,
  KeyRing,
  openWith,
  type Renewed,
  sealTo,
} from '../../../../base/sealing/index.js';
import { type CurrentKey, DeskKeys } from '../../../staff/index.js';
import {
  newSeal,
  type Opener,
  openerOf,
  placeOf,
  type Seal,
  type Sealer,
  sealerOf,
} from './seal.js';
import { type KeptSeal, type On, SealRepository, type Transacting } from './seal.repository.js';

/** Holds no key, so that only the house opens. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** For what the server's own key holds the half of a sender. */
const HOUSE = 'senders of earlier voices';

type Reader = Pick<StaffActor, 'id' | 'key'>;

/** A secret as one of the product's keys keeps it. */
interface OpenedBy {
  readonly hash: Buffer;
  readonly pairFor: (id: string) => KeyPair;
}

/** A new voice's seal, with what seals its words. */
export interface SealedIntake {
  readonly seal: Seal;
  readonly sealer: Sealer;
}

/**
 * Seals the words of confided voices before the database sees them, and opens them for who has a key: the people of its desk
 * and the sender. Sealing needs no secret, so the worker and everybody who writes can do it; between the two the words go
 * through the house as they are kept.
 */
@Injectable()
export class VoiceSeals {
  constructor(
    private readonly seals: SealRepository,
    private readonly desks: DeskKeys,
    private readonly calendar: Calendar,
    private readonly keys: KeyRing,
  ) {}

  /** The seal of a voice that is about to be stored. */
  async intake(id: string, sectionId: string | null, sender: Buffer): Promise<SealedIntake> {
    const desk = await this.desks.current(sectionId);
    const { seal } = newSeal(id, { desk, sender });
    return { seal, sealer: sealerOf(id, seal.key) };
  }

  /** What seals the words of these voices; it changes nothing in those that are not confided. */
  async sealers(ids: readonly string[], on?: On): Promise<(id: string) => Sealer> {
    const keys = new Map((await this.seals.of(ids, on)).map(({ id, key }) => [id, key]));
    return (id) => sealerOf(id, keys.get(id));
  }

  async sealer(id: string, on?: On): Promise<Sealer> {
    return (await this.sealers([id], on))(id);
  }

  async sealerOfDraft(draftId: string, on: On): Promise<Sealer> {
    const [row] = await this.seals.ofDraft(draftId, on);
    return sealerOf(row?.id ?? '', row?.key);
  }

  async sealersOfTranslations(ids: readonly string[], on: On): Promise<(id: string) => Sealer> {
    const rows = await this.seals.ofTranslations(ids, on);
    const of = new Map(rows.map((row) => [row.translationId, row]));
    return (id) => sealerOf(of.get(id)?.id ?? '', of.get(id)?.key);
  }

  /** Seals a locked voice that has become confided, whoever read it until now; of one that is sealed what was found since. */
  async seal(manager: Transacting, id: string): Promise<void> {
    const [kept] = await this.seals.of([id], manager);
    if (!kept) return;
    const desk = await this.desks.current(kept.sectionId, manager);
    if (kept.key) {
      await this.sealKnown(manager, id, sealerOf(id, kept.key));
      return this.fromHouse(manager, kept, desk);
    }
    const { seal, privateKey } = newSeal(id, { desk, sender: kept.senderKey });
    const house = kept.senderKey ? null : this.keys.lock(HOUSE, privateKey, placeOf(id));
    await this.seals.keep(manager, id, seal, house);
    const sealer = sealerOf(id, seal.key);
    await this.sealKnown(manager, id, sealer);
    await this.seals.sealWords(manager, id, sealer);
  }

  /** What is known of its words, beside them. */
  private async sealKnown(manager: Transacting, id: string, sealer: Sealer): Promise<void> {
    await this.seals.sealDangers(manager, id, sealer);
    await this.seals.sealAbout(manager, id, sealer, (due, topic) =>
      this.calendar.dueSealed(due, topic),
    );
  }

  /** A locked confided voice that came without a desk is its desk's, once that desk has it for good. */
  async atDesk(manager: Transacting, id: string): Promise<void> {
    const [kept] = await this.seals.of([id], manager);
    if (!kept?.sectionId) return;
    await this.fromHouse(manager, kept, await this.desks.current(kept.sectionId, manager));
  }

  /** The same for those whose desk got them meanwhile by an earlier version, or answered them without taking them up; once each time. */
  atDesks(): Promise<void> {
    return this.seals.commit(async (manager) => {
      const nobodys = await this.desks.ofNobody(manager);
      for (const id of await this.seals.atDesksUnder(manager, nobodys))
        await this.atDesk(manager, id);
    });
  }

  /** A voice for which no desk was found was held by the house: now it has one. */
  private async fromHouse(
    manager: Transacting,
    { id, deskKey, desk }: KeptSeal,
    to: CurrentKey,
  ): Promise<void> {
    if (!deskKey || !desk || deskKey === to.id) return;
    const held = (await this.desks.inHand([deskKey], { id: NOBODY }, manager)).get(deskKey);
    if (!held) return;
    const sealed = sealTo(to.publicKey, held.open(desk, placeOf(id)), placeOf(id));
    await this.seals.keepDesk(id, { from: deskKey, deskKey: to.id, desk: sealed }, manager);
  }

  /** Opens for somebody of the desk. Who may read the voice is asked before. */
  async forStaff(reader: Reader, id: string, on?: On): Promise<Opener> {
    return (await this.openers(reader, [id], on))(id);
  }

  /** The same for a translation; of what is of no voice nothing is sealed. */
  async forTranslation(
    reader: Reader,
    { submissionId }: { readonly submissionId: string | null },
    on?: On,
  ): Promise<Opener> {
    return submissionId ? this.forStaff(reader, submissionId, on) : openerOf('', undefined);
  }

  /** The same for several voices. */
  async openers(reader: Reader, ids: readonly string[], on?: On): Promise<(id: string) => Opener> {
    const keys = await this.ofStaff(reader, ids, on);
    return (id) => openerOf(id, keys.get(id));
  }

  /** The keys of these voices that this person can open. */
  private async ofStaff(
    reader: Reader,
    ids: readonly string[],
    on?: On,
  ): Promise<ReadonlyMap<string, KeyInHand>> {
    const kept = await this.seals.of(ids, on);
    const desks = kept.flatMap(({ deskKey }) => deskKey ?? []);
    const inHand = await this.desks.inHand(desks, reader, on);
    return new Map(
      kept.flatMap(({ id, deskKey, desk }) => {
        const key = opened(() => desk && deskKey && inHand.get(deskKey)?.open(desk, placeOf(id)));
        return key ? [[id, key] as const] : [];
      }),
    );
  }

  /** Opens for the sender, by the key of a secret that was checked before. */
  async forSender(id: string, pairFor: (id: string) => KeyPair): Promise<Opener> {
    const [kept] = await this.seals.of([id]);
    if (!kept?.key) return openerOf(id, undefined);
    const pair = pairFor(id);
    const { sender, house } = kept;
    if (sender)
      return openerOf(
        id,
        opened(() => openWith(pair, sender, placeOf(id))),
      );
    const key = opened(() => house && this.keys.unlock(HOUSE, house, placeOf(id)));
    // From now on the house cannot open it any more.
    if (key)
      await this.seals.keepSender(
        id,
        pair.publicKey,
        sealTo(pair.publicKey, key.bytes(), placeOf(id)),
      );
    return openerOf(id, key);
  }

  /**
   * The secret that opened a voice, as the key that writes keeps it: an earlier one is needed for it no longer. Gives the one
   * that opens it now. `held`: by each key, the one that writes first.
   */
  async underNewestKey(
    { id, secretHash }: { readonly id: string; readonly secretHash: Buffer },
    held: readonly OpenedBy[],
  ): Promise<OpenedBy> {
    const before = held.find(({ hash }) => hash.equals(secretHash));
    const [newest] = held;
    if (!before || !newest) throw new CannotOpen();
    if (before === newest) return before;
    const [kept] = await this.seals.of([id]);
    const sender = kept?.sender;
    const key = sender && opened(() => openWith(before.pairFor(id), sender, placeOf(id)));
    // What was damaged stays as it is.
    if (!kept || (sender && !key)) return before;
    const { publicKey } = newest.pairFor(id);
    await this.seals.keepSecret(kept, before.hash, {
      hash: newest.hash,
      senderKey: kept.senderKey && publicKey,
      sender: key ? sealTo(publicKey, key.bytes(), placeOf(id)) : null,
    });
    // Somebody may have been faster: another page of the same sender, or who has just sealed the voice.
    const now = await this.seals.secretHash(id);
    return held.find(({ hash }) => now?.equals(hash)) ?? before;
  }

  /** Seals some of what an earlier key of the product holds for senders with the one that writes. */
  renewHouse(step: { readonly after: string; readonly most: number }): Promise<Renewed> {
    return this.seals.renewHouse(this.keys, { purpose: HOUSE, placeOf }, step);
  }

  /** Seals confided voices from before, some at a time; gives how many. */
  sealEarlier(most: number): Promise<number> {
    return this.seals.commit(async (manager) => {
      const ids = await this.seals.unsealed(manager, most);
      for (const id of ids) await this.seal(manager, id);
      return ids.length;
    });
  }

  /** Moves voices from retired keys of this person's desks to the keys of now, some at a time; gives how many. */
  async renew(reader: Reader, most: number): Promise<number> {
    const retired = await this.desks.retiredOf(reader);
    if (!retired.length) return 0;
    const kept = await this.seals.under(retired, most);
    const keys = await this.ofStaff(
      reader,
      kept.map(({ id }) => id),
    );
    let moved = 0;
    for (const { id, sectionId, deskKey } of kept) {
      const key = keys.get(id);
      if (!key || !deskKey) continue;
      const now = await this.desks.current(sectionId);
      const desk = sealTo(now.publicKey, key.bytes(), placeOf(id));
      await this.seals.keepDesk(id, { from: deskKey, deskKey: now.id, desk });
      moved++;
    }
    return moved;
  }
}

/** A key as it could be opened; undefined where there is none, or it was damaged. */
const opened = (open: () => Buffer | null | undefined | ''): KeyInHand | undefined => {
  try {
    const key = open();
    return key ? new KeyInHand(key) : undefined;
  } catch (error) {
    if (error instanceof CannotOpen) return undefined;
    throw error;
  }
};
