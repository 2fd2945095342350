import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { JobRegistry, PersonDataRegistry, type Job, type Unit } from '@cabas/platform';
import { CarryAddress } from '../application/carry-address.ts';
import { EraseAccount } from '../application/erase-account.ts';
import { MakeDataExport } from '../application/make-data-export.ts';
import { forgetPastInvitation } from '../data-access/invitations.ts';
import { IDENTITY_PERSON_DATA } from '../data-access/person-data.ts';
import * as events from '../domain/events.ts';

interface OfAccount {
  readonly accountId: string;
  readonly exportId?: string;
  readonly secret?: { readonly from?: string };
}

/**
 * What the worker does for accounts. Each goes through several doors, so each is `send`: many transactions, all of which may be
 * done again. But for invitations, none belongs to a collective:
 * a message that says so is not ours.
 */
@Injectable()
export class AccountJobs implements OnModuleInit {
  constructor(
    @Inject(JobRegistry) private readonly jobs: JobRegistry,
    @Inject(PersonDataRegistry) private readonly people: PersonDataRegistry,
    @Inject(MakeDataExport) private readonly exporting: MakeDataExport,
    @Inject(CarryAddress) private readonly carrying: CarryAddress,
    @Inject(EraseAccount) private readonly erasing: EraseAccount,
  ) {}

  onModuleInit(): void {
    this.people.add(IDENTITY_PERSON_DATA);
    this.on(events.EXPORT_DATA, ({ accountId, exportId = '' }) => this.exporting.run(accountId, exportId));
    this.on(events.FORGET_EXPORT, ({ accountId, exportId = '' }) =>
      this.exporting.forget(accountId, exportId),
    );
    this.on(events.EMAIL_CHANGED, ({ accountId, secret }) =>
      this.carrying.run(accountId, secret?.from ?? ''),
    );
    this.on(events.ERASE_ACCOUNT, ({ accountId }) => this.erasing.run(accountId));
    this.jobs.on<{ readonly subjectId: string }>(events.FORGET_INVITATION, {
      run: (tx: Unit, { payload }) => forgetPastInvitation(tx, payload.subjectId),
    });
  }

  private on(kind: string, work: (payload: OfAccount) => Promise<void>): void {
    this.jobs.on<OfAccount>(kind, { send: ({ payload }: Job<OfAccount>) => work(payload) });
  }
}
