import { Inject, Injectable } from '@nestjs/common';
import { writeAudit } from '@cabas/identity';
import { UnitOfWork } from '@cabas/platform';
import { forgetLot, offerAt, writeLot } from '../data-access/lots.ts';
import { lotOf } from '../domain/lot.ts';

export interface SetLotCommand {
  readonly distributionId: string;
  readonly offerId: string;
  readonly numbers: readonly string[];
  readonly bestBefore?: string | null | undefined;
  readonly useBy?: string | null | undefined;
}

/** Says which lot was handed out, so that it can be called back: the collective's staff, or the farm of its own goods. */
@Injectable()
export class SetLot {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  /** @throws NotFound, InvalidInput */
  run({ distributionId, offerId, ...words }: SetLotCommand): Promise<{ ok: true }> {
    return this.uow.write(async (tx) => {
      const at = { distributionId, offerId };
      const { name } = await offerAt(tx, at);
      const lot = lotOf(words);
      if (lot === undefined) await forgetLot(tx, at);
      else await writeLot(tx, at, lot);
      if (tx.context.scope.kind === 'collective')
        await writeAudit(tx, {
          action: 'offer.lot_set',
          subjectId: distributionId,
          detail: { name, ...(lot ?? { numbers: [] }) },
        });
      return { ok: true };
    });
  }
}
