import { Inject, Injectable } from '@nestjs/common';
import { NotFound } from '@cabas/kernel';
import { currentContext, UnitOfWork, type Unit } from '@cabas/platform';
import { keepGestures, type Receipt } from './keep-gestures.ts';
import { mayRun } from './may-run.ts';
import { sheetOf } from './read-hand-out.ts';
import type { SheetView } from './sheet-view.ts';
import type { GestureBatch } from './work.ts';

export interface GesturesSent {
  readonly receipts: readonly Receipt[];
  readonly sheet: SheetView;
}

/** Gestures of those who run the hand-out. @throws NotFound, Refused NOT_CLOSED_YET. */
@Injectable()
export class SendGestures {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  run(batch: GestureBatch): Promise<GesturesSent> {
    return this.uow.write(async (tx) => {
      if (!(await mayRun(tx, batch.distributionId))) throw new NotFound();
      const table = { producerId: null, mayDecide: tx.may('delivery.correct'), memberId: tx.member.id };
      const receipts = await keepGestures(tx, table, batch);
      return { receipts, sheet: await present(sheetOf(tx, tx.collectiveId, batch.distributionId)) };
    });
  }
}

/**
 * Gestures at a farm's own table. The farm's door says that this is its hand-out; the collective's writes, as the effects are the
 * collective's rows; each gesture may name the farm's own lines and payments only. @throws NotFound, Refused NOT_CLOSED_YET.
 */
@Injectable()
export class SendFarmGestures {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  async run(collectiveId: string, batch: GestureBatch): Promise<GesturesSent> {
    const atTheFarm = <T>(fn: (tx: Unit) => Promise<T>): Promise<T> =>
      this.uow.as(currentContext().scope, () => this.uow.read(fn));
    const producerId = await atTheFarm(async (tx) => {
      tx.assertMay('farm.change');
      await present(sheetOf(tx, collectiveId, batch.distributionId));
      return tx.producerId;
    });
    const receipts = await this.uow.as({ kind: 'collective', collectiveId, system: true }, () =>
      this.uow.write((tx) => keepGestures(tx, { producerId, mayDecide: false, memberId: null }, batch)),
    );
    const sheet = await atTheFarm((tx) => present(sheetOf(tx, collectiveId, batch.distributionId)));
    return { receipts, sheet };
  }
}

/** @throws NotFound. */
async function present(sheet: Promise<SheetView | undefined>): Promise<SheetView> {
  const found = await sheet;
  if (found === undefined) throw new NotFound();
  return found;
}
