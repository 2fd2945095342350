import { Inject, Injectable } from '@nestjs/common';
import { writeAudit } from '@cabas/identity';
import { cleanText, InvalidInput, maskIban, normalizeBic, normalizeIban } from '@cabas/kernel';
import { UnitOfWork } from '@cabas/platform';
import { bankAccounts, insertBankAccount, type BankAccount } from '../data-access/bank-accounts.query.ts';

export interface BankAccountCommand {
  readonly producerId?: string | null | undefined;
  readonly holder: string;
  /** Null or empty: no more transfers to this payee. */
  readonly iban?: string | null | undefined;
  readonly bic?: string | null | undefined;
}

/** Says where a payee is paid. The account before stays readable; the log says that it changed, not its number. @throws NotFound, InvalidInput */
@Injectable()
export class SetBankAccount {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  async run(command: BankAccountCommand): Promise<BankAccount[]> {
    const producerId = command.producerId ?? null;
    const account = { producerId, ...readAccount(command) };
    return this.uow.write(async (tx) => {
      if (producerId !== null)
        await tx.one('select 1 from participations where producer_id = $1', [producerId]);
      const before = (await bankAccounts(tx)).find((one) => one.producerId === producerId);
      const { holder, iban, bic } = account;
      if (before?.iban !== iban || before.bic !== bic || before.holder !== holder) {
        await insertBankAccount(tx, account);
        await writeAudit(tx, {
          action: 'BANK_ACCOUNT_SET',
          subjectId: producerId ?? tx.collectiveId,
          detail: {
            before: before?.iban ? maskIban(before.iban) : null,
            after: iban === null ? null : maskIban(iban),
          },
        });
      }
      return bankAccounts(tx);
    });
  }
}

function readAccount(command: BankAccountCommand): Pick<BankAccount, 'holder' | 'iban' | 'bic'> {
  const holder = cleanText(command.holder, 70);
  if (holder === undefined || holder === '')
    throw new InvalidInput([{ path: 'holder', code: holder === undefined ? 'BAD_CHARACTERS' : 'REQUIRED' }]);
  const iban = command.iban?.trim() ? normalizeIban(command.iban) : null;
  if (iban === undefined) throw new InvalidInput([{ path: 'iban', code: 'NOT_AN_IBAN' }]);
  const bic = command.bic?.trim() ? normalizeBic(command.bic) : null;
  if (bic === undefined) throw new InvalidInput([{ path: 'bic', code: 'NOT_A_BIC' }]);
  return { holder, iban, bic: iban === null ? null : bic };
}
