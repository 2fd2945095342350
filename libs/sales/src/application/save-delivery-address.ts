import { Inject, Injectable } from '@nestjs/common';
import { UnitOfWork } from '@cabas/platform';
import { readAddress, type TypedAddress } from '../domain/delivery.ts';

/** Where baskets are brought to me the next time, or nowhere any more (`null`): one's own, no collective can read it. @throws InvalidInput. */
@Injectable()
export class SaveDeliveryAddress {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  async run(typed: TypedAddress | null): Promise<void> {
    const address = typed === null ? null : readAddress(typed, '');
    await this.uow.write(async (tx) => {
      if (address === null) {
        await tx.query('delete from delivery_addresses where account_id = $1', [tx.accountId]);
        return;
      }
      const { addressLine1, addressLine2, postcode, city, note } = address;
      await tx.query(
        `insert into delivery_addresses (account_id, address_line1, address_line2, postcode, city, note) values ($1, $2, $3, $4, $5, $6)
         on conflict (account_id) do update set address_line1 = excluded.address_line1, address_line2 = excluded.address_line2,
           postcode = excluded.postcode, city = excluded.city, note = excluded.note, changed_at = clock_timestamp()`,
        [tx.accountId, addressLine1, addressLine2, postcode, city, note],
      );
    });
  }
}
