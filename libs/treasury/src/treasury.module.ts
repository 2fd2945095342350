import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { PersonDataRegistry } from '@cabas/platform';
import { CollectDues } from './application/collect-dues.ts';
import { CollectServices } from './application/collect-services.ts';
import { CountTill } from './application/count-till.ts';
import { DecideBankLine } from './application/decide-bank-line.ts';
import { ImportBankLines } from './application/import-bank-lines.ts';
import { LeaveInAdvance } from './application/leave-in-advance.ts';
import { MoveCheques } from './application/move-cheques.ts';
import { RecordPayment } from './application/record-payment.ts';
import { ReversePayment } from './application/reverse-payment.ts';
import { SetBankAccount, StopBankAccount } from './application/set-bank-account.ts';
import { Settle } from './application/settle.ts';
import { SolidarityFund } from './application/solidarity-fund.ts';
import { CloseBooks } from './jobs/close-books.ts';
import { MailDues } from './jobs/mail-dues.ts';
import { TellOverpaid } from './jobs/tell-overpaid.ts';
import { MailSettlements } from './jobs/mail-settlements.ts';
import { TREASURY_PERSON_DATA } from './data-access/person-data.ts';

const USE_CASES = [
  Settle,
  CollectDues,
  CollectServices,
  SolidarityFund,
  CountTill,
  DecideBankLine,
  ImportBankLines,
  LeaveInAdvance,
  MoveCheques,
  RecordPayment,
  SetBankAccount,
  StopBankAccount,
  ReversePayment,
];

/** Money as the treasurer sees it: what was paid, counted, banked, settled and closed; the association's own. */
@Module({
  providers: [...USE_CASES, MailDues, CloseBooks, MailSettlements, TellOverpaid],
  exports: USE_CASES,
})
export class TreasuryModule implements OnModuleInit {
  constructor(@Inject(PersonDataRegistry) private readonly people: PersonDataRegistry) {}

  onModuleInit(): void {
    this.people.add(TREASURY_PERSON_DATA);
  }
}
