import { Injectable } from '@nestjs/common';
import { Clock, uuidV7 } from '../../../base/kernel/index.js';
import {
  CannotOpen,
  KeyInHand,
  KeyRing,
  newKeyPair,
  type Renewed,
  sealTo,
} from '../../../base/sealing/index.js';
import {
  type DeskKey,
  type HeldKey,
  type Holder,
  KeyRepository,
  type On,
  type Transacting,
} from './key.repository.js';

/** Under which a desk's voices are sealed now. */
export type CurrentKey = Pick<DeskKey, 'id' | 'publicKey'>;

/** For what the server's own key holds a desk's. */
const HOUSE = 'desks without people';
const placeOf = (deskKeyId: string): string => `desk key ${deskKeyId}`;

/**
 * The keys of desks. A key is made without anybody's help, because sealing it for people needs only their public halves; while
 * a desk has nobody, the server's own key holds it, and gives it away to the first who comes.
 */
@Injectable()
export class DeskKeys {
  constructor(
    private readonly keys: KeyRepository,
    private readonly clock: Clock,
    private readonly ring: KeyRing,
  ) {}

  /** Makes one where there is none. Null: of no desk, for a voice that none was found for. */
  async current(sectionId: string | null, on?: On): Promise<CurrentKey> {
    const there = await this.keys.current(sectionId, on);
    return there ?? this.keys.within(on, (manager) => this.make(manager, sectionId));
  }

  /** For those who belong to the desk while nobody comes or goes. */
  private async make(manager: Transacting, sectionId: string | null): Promise<CurrentKey> {
    await this.keys.alone(manager);
    const there = await this.keys.current(sectionId, manager);
    if (there) return there;
    const pair = newKeyPair();
    const id = uuidV7(this.clock.now());
    const holders = await this.keys.holders(sectionId, manager);
    const recovery = await this.keys.recoveryKey(manager);
    const key: DeskKey = {
      ...{ id, sectionId, publicKey: pair.publicKey },
      house: holders.length ? null : this.ring.lock(HOUSE, pair.privateKey, placeOf(id)),
      recovery: recovery ? sealTo(recovery, pair.privateKey, placeOf(id)) : null,
    };
    await this.keys.add(manager, key, this.clock.now());
    await this.letIn(manager, id, new KeyInHand(pair.privateKey), holders);
    return key;
  }

  /**
   * Those of these desks' keys that this person can open, in hand. What is held by the house opens for whoever may read the
   * voice, which is asked before.
   */
  async inHand(
    ids: readonly string[],
    { id, key }: { readonly id: string; readonly key?: KeyInHand | undefined },
    on?: On,
  ): Promise<ReadonlyMap<string, KeyInHand>> {
    const held = ids.length ? await this.keys.held(id, ids, on) : [];
    return new Map(
      held.flatMap((one) => {
        const hand = this.open(one, key);
        return hand ? [[one.id, hand] as const] : [];
      }),
    );
  }

  /** Seals some of what an earlier key of the product holds for desks with the one that writes. */
  renewHouse(step: { readonly after: string; readonly most: number }): Promise<Renewed> {
    return this.keys.renewHouse(this.ring, { purpose: HOUSE, placeOf }, step);
  }

  /** Keys of no desk, for voices that none was found for. */
  ofNobody(on: On): Promise<string[]> {
    return this.keys.ofNobody(on);
  }

  /** Keys of desks under which nothing new is sealed and that this person holds. */
  retiredOf({ id }: { readonly id: string }): Promise<string[]> {
    return this.keys.retiredOf(id);
  }

  /** Lets everybody in who waits at the desks whose keys this person can open; gives whom. */
  async settle(manager: Transacting, staffId: string, key: KeyInHand): Promise<string[]> {
    await this.keys.alone(manager);
    const recovery = await this.keys.recoveryKey(manager);
    const letIn: string[] = [];
    for (const one of await this.keys.unsettled(manager, staffId)) {
      const hand = this.open(one, key);
      if (!hand) continue;
      const waiting = await this.keys.waiting(manager, one.id);
      await this.letIn(manager, one.id, hand, waiting);
      const forTwo = recovery ? sealTo(recovery, hand.bytes(), placeOf(one.id)) : null;
      await this.keys.settle(manager, one.id, one.recovery ?? forTwo);
      letIn.push(...waiting.map((holder) => holder.staffId).filter((id) => id !== staffId));
    }
    return [...new Set(letIn)];
  }

  /** With the two halves together: everybody of a desk gets its keys. Gives how many keys were opened. Error: `CannotOpen`. */
  async recover(manager: Transacting, recovery: KeyInHand): Promise<number> {
    await this.keys.alone(manager);
    const all = await this.keys.recoverable(manager);
    for (const { id, recovery: sealed } of all) {
      const hand = new KeyInHand(recovery.open(sealed as Buffer, placeOf(id)));
      await this.letIn(manager, id, hand, await this.keys.waiting(manager, id));
    }
    return all.length;
  }

  private async letIn(
    manager: Transacting,
    id: string,
    hand: KeyInHand,
    holders: readonly Holder[],
  ): Promise<void> {
    const sealed = holders.map(({ staffId, publicKey }) => ({
      staffId,
      sealed: sealTo(publicKey, hand.bytes(), placeOf(id)),
    }));
    if (sealed.length) await this.keys.letIn(manager, id, sealed, this.clock.now());
  }

  /** Undefined where this person is not let in, or what there is was damaged. */
  private open({ id, house, sealed }: HeldKey, key: KeyInHand | undefined): KeyInHand | undefined {
    try {
      if (house) return new KeyInHand(this.ring.unlock(HOUSE, house, placeOf(id)));
      return sealed && key ? new KeyInHand(key.open(sealed, placeOf(id))) : undefined;
    } catch (error) {
      if (error instanceof CannotOpen) return undefined;
      throw error;
    }
  }
}
