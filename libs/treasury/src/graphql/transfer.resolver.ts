import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { as, Public, Requires, Sensitive, UnitOfWork } from '@cabas/platform';
import { accountTransfer, transferSlips } from '../application/read-transfers.ts';
import { SetBankAccount, StopBankAccount } from '../application/set-bank-account.ts';
import { bankAccounts } from '../data-access/bank-accounts.query.ts';

export class BankAccountInput {
  @IsOptional() @IsString() producerId?: string | null;
  @IsString() @MaxLength(70) holder!: string;
  @IsOptional() @MaxLength(60) iban?: string | null;
  @IsOptional() @MaxLength(20) bic?: string | null;
}

@Resolver('BankAccount')
export class TransferResolver {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(SetBankAccount) private readonly setting: SetBankAccount,
    @Inject(StopBankAccount) private readonly stopping: StopBankAccount,
  ) {}

  @Requires('money.read')
  @Query('bankAccounts')
  bankAccounts() {
    return this.uow.read(bankAccounts);
  }

  @Requires('collective.change')
  @Sensitive()
  @Mutation('setBankAccount')
  async setBankAccount(@Args('input') input: BankAccountInput) {
    return as('BankAccounts', { accounts: await this.setting.run(input) });
  }

  @Requires('money.record')
  @Mutation('stopBankAccount')
  async stopBankAccount(@Args('bankAccountId') id: string) {
    return as('BankAccounts', { accounts: await this.stopping.run(id) });
  }

  @Public()
  @Query('bankAccountChange')
  async bankAccountChange(@Args('token') token: string) {
    return (await this.stopping.read(token)) ?? null;
  }

  @Public()
  @Mutation('stopBankAccountByLink')
  async stopBankAccountByLink(@Args('token') token: string) {
    await this.stopping.byLink(token);
    return as('Done', { ok: true });
  }

  @Requires('person')
  @Query('transferSlips')
  transferSlips(@Args('orderId') orderId: string) {
    return this.uow.read((tx) => transferSlips(tx, orderId));
  }

  @Requires('person')
  @Query('accountTransfer')
  accountTransfer(
    @Args('collectiveId') collectiveId: string,
    @Args('producerId') producerId?: string | null,
  ) {
    const of = { collectiveId, producerId: producerId ?? null };
    return this.uow.read((tx) => accountTransfer(tx, of));
  }
}
