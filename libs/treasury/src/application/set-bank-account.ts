import { Inject, Injectable } from '@nestjs/common';
import { memberById, memberName, writeAudit } from '@cabas/identity';
import {
  cleanText,
  formatDeadline,
  InvalidInput,
  maskIban,
  normalizeBic,
  normalizeIban,
  NotFound,
  Refused,
} from '@cabas/kernel';
import { CONFIG, UnitOfWork, type Config, type Unit } from '@cabas/platform';
import { letterhead, post } from '@cabas/sales';
import {
  bankAccountChange,
  bankAccounts,
  insertBankAccount,
  lockBankAccounts,
  stopBankAccount,
  toldOfBankAccounts,
  type BankAccount,
  type BankAccountChange,
} from '../data-access/bank-accounts.query.ts';
import { heldChangeToken, readHeldChangeToken, type HeldChange } from './bank-account-links.ts';

export interface BankAccountCommand {
  readonly producerId?: string | null | undefined;
  readonly holder: string;
  /** Null or empty: no more transfers to this payee. */
  readonly iban?: string | null | undefined;
  readonly bic?: string | null | undefined;
}

/**
 * Says where a payee is paid. The first account holds at once, another one in a day: until then everything keeps to the one before, and
 * everybody who handles money, and the farm, are told by a mail that can stop it. The account before stays readable.
 * @throws NotFound, InvalidInput
 */
@Injectable()
export class SetBankAccount {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl' | 'secretKey'>,
  ) {}

  async run(command: BankAccountCommand): Promise<BankAccount[]> {
    const producerId = command.producerId ?? null;
    const account = { producerId, ...readAccount(command) };
    return this.uow.write(async (tx) => {
      if (producerId !== null)
        await tx.one('select 1 from participations where producer_id = $1', [producerId]);
      await lockBankAccounts(tx);
      const before = accountOf(await bankAccounts(tx), producerId);
      if (same(before.held ?? before, account)) return bankAccounts(tx);
      if (before.held !== null) await stopBankAccount(tx, before.held.id, null);
      if (before.held === null || !same(before, account)) {
        const { id, heldUntil } = await insertBankAccount(tx, account);
        await this.tell(tx, before, account, { id, heldUntil });
      }
      await writeAudit(tx, {
        action: 'BANK_ACCOUNT_SET',
        subjectId: producerId ?? tx.collectiveId,
        detail: { before: masked(before.iban), after: masked(account.iban) },
      });
      return bankAccounts(tx);
    });
  }

  private async tell(
    tx: Unit,
    before: BankAccount,
    { producerId, iban }: Pick<BankAccount, 'producerId' | 'iban'>,
    change: { readonly id: string; readonly heldUntil: Date | null },
  ): Promise<void> {
    const head = await letterhead(tx, this.config.publicUrl);
    const { name, locale, timeZone } = head.collective;
    const author = await memberById(tx, tx.member.id);
    const { heldUntil } = change;
    const token = heldChangeToken(this.config, { collectiveId: tx.collectiveId, bankAccountId: change.id });
    const values = {
      collective: name,
      payee: before.payeeName,
      what: heldUntil !== null ? 'held' : iban === null ? 'out' : 'first',
      before: masked(before.iban) ?? '',
      after: masked(iban) ?? '',
      by: author === undefined ? '' : memberName(author),
      until: heldUntil === null ? '' : formatDeadline(heldUntil, head.now, timeZone, locale).absolute,
    };
    for (const to of await toldOfBankAccounts(tx, producerId))
      post(tx, head, to, {
        template: 'bank-account-changed',
        values,
        secret: {
          link:
            heldUntil === null
              ? `${this.config.publicUrl}/admin/c/${head.collective.slug}/accounts/bank`
              : `${this.config.publicUrl}/bank-account?token=${token}`,
        },
      });
  }
}

/** Another account that waits is stopped: by who handles money, or by whoever holds the link of the mail that told of it. */
@Injectable()
export class StopBankAccount {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(CONFIG) private readonly config: Pick<Config, 'secretKey'>,
  ) {}

  /** @throws NotFound; Refused BANK_ACCOUNT_IN_FORCE: it does not wait any more. */
  async run(id: string): Promise<BankAccount[]> {
    return this.uow.write(async (tx) => {
      await lockBankAccounts(tx);
      await stop(tx, id, tx.member.id);
      return bankAccounts(tx);
    });
  }

  /** What the link would stop; undefined when it is none of ours. */
  async read(token: string): Promise<BankAccountChange | undefined> {
    const change = readHeldChangeToken(this.config, token);
    if (change === undefined) return undefined;
    const found = await this.inside(change, () =>
      this.uow.read((tx) => bankAccountChange(tx, change.bankAccountId)),
    );
    return found && { ...found, iban: maskIban(found.iban) };
  }

  /** @throws NotFound; Refused BANK_ACCOUNT_IN_FORCE. */
  async byLink(token: string): Promise<void> {
    const change = readHeldChangeToken(this.config, token);
    if (change === undefined) throw new NotFound();
    await this.inside(change, () => this.uow.write((tx) => stop(tx, change.bankAccountId, null)));
  }

  private inside<T>({ collectiveId }: HeldChange, work: () => Promise<T>): Promise<T> {
    return this.uow.as({ kind: 'collective', collectiveId, system: true }, work);
  }
}

/** Twice is as good as once. */
async function stop(tx: Unit, id: string, byMember: string | null): Promise<void> {
  const stopped = await stopBankAccount(tx, id, byMember);
  if (stopped === undefined) {
    const change = await bankAccountChange(tx, id);
    if (change === undefined) throw new NotFound();
    if (change.state === 'IN_FORCE') throw new Refused('BANK_ACCOUNT_IN_FORCE');
    return;
  }
  await writeAudit(tx, {
    action: 'BANK_ACCOUNT_STOPPED',
    subjectId: stopped.producerId ?? tx.collectiveId,
    detail: { after: masked(stopped.iban) },
  });
}

function accountOf(all: readonly BankAccount[], producerId: string | null): BankAccount {
  const found = all.find((one) => one.producerId === producerId);
  if (found === undefined) throw new NotFound();
  return found;
}

type Account = Pick<BankAccount, 'holder' | 'iban' | 'bic'>;
const same = (one: Account, other: Account): boolean =>
  one.iban === other.iban && one.bic === other.bic && one.holder === other.holder;
const masked = (iban: string | null): string | null => (iban === null ? null : maskIban(iban));

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
