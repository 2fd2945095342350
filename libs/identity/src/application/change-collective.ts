import { Inject, Injectable } from '@nestjs/common';
import { InvalidInput, normalizeEmail, normalizeSiret, tidyPaymentTerms } from '@cabas/kernel';
import { assertProvenRecently, NotAllowed, UnitOfWork } from '@cabas/platform';
import { writeAudit } from '../data-access/audit.ts';
import {
  collectiveSettings,
  updateCollective,
  type CollectiveChanges,
  type CollectiveSettings,
  type LegalChange,
} from '../data-access/collectives.ts';
import { assertFlowFits } from '../domain/amap.ts';

/** What is the treasurer's to choose (domain.md, “who sees what”: settings, money). */
const MONEY: readonly (keyof CollectiveChanges)[] = [
  'paperwork',
  'paymentNote',
  'paymentTerms',
  'serviceFeeBp',
  'legal',
];

/** Days of the payment may be left out. */
type WantedSettings = Omit<CollectiveChanges, 'paymentTerms'> & {
  readonly paymentTerms?: Parameters<typeof tidyPaymentTerms>[0];
};

/** Settings given change, the others stay; the audit log names what changed. */
@Injectable()
export class ChangeCollective {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  /** @throws ReauthenticationRequired for another legal identity; InvalidInput NOT_AN_EMAIL, NOT_A_SIRET; NotAllowed for a treasurer, beyond paperwork and legal identity; Refused AMAP_IS_DIRECT */
  async run({ paymentTerms, ...wanted }: WantedSettings): Promise<CollectiveSettings> {
    const changes = dropAbsent({
      ...wanted,
      ...readContact(wanted.contactEmail),
      ...(wanted.legal && { legal: readLegal(wanted.legal) }),
      ...(paymentTerms && { paymentTerms: tidyPaymentTerms(paymentTerms) }),
    });
    return this.uow.write(async (tx) => {
      const theirs = (Object.keys(changes) as (keyof CollectiveChanges)[]).every((name) =>
        MONEY.includes(name),
      );
      if (!theirs && !tx.may('collective.run')) throw new NotAllowed();
      const before = await collectiveSettings(tx);
      assertFlowFits(before.kind, changes);
      const after = await updateCollective(tx, changes);
      const names = (Object.keys(changes) as (keyof CollectiveChanges)[]).filter(
        (name) => !same(before[name], after[name]),
      );
      if (names.includes('legal')) assertProvenRecently(tx.context);
      if (names.length > 0) {
        const pick = (from: CollectiveSettings) =>
          Object.fromEntries(names.map((name) => [name, name === 'contactEmail' ? '…' : from[name]])); // that, not what
        await writeAudit(tx, {
          action: 'collective.changed',
          subjectId: after.id,
          detail: { before: pick(before), after: pick(after) },
        });
      }
      return after;
    });
  }
}

function readContact(text: string | null | undefined): { contactEmail?: string | null } {
  if (text === undefined) return {};
  if (text === null || text.trim() === '') return { contactEmail: null };
  const contactEmail = normalizeEmail(text);
  if (contactEmail === undefined) throw new InvalidInput([{ path: 'contactEmail', code: 'NOT_AN_EMAIL' }]);
  return { contactEmail };
}

/** Empty fields are cleared; the SIRET is stored without spaces. */
function readLegal(legal: LegalChange): LegalChange {
  const clean = Object.fromEntries(
    Object.entries(legal)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, (value as string | null)?.trim() || null]),
  ) as LegalChange;
  if (!clean.siret) return clean;
  const siret = normalizeSiret(clean.siret);
  if (siret === undefined) throw new InvalidInput([{ path: 'legal.siret', code: 'NOT_A_SIRET' }]);
  return { ...clean, siret };
}

/** Null means “leave as it is” except where a value may be cleared. */
function dropAbsent(changes: CollectiveChanges): CollectiveChanges {
  return Object.fromEntries(
    Object.entries(changes).filter(
      ([name, value]) => value !== undefined && (value !== null || name === 'contactEmail'),
    ),
  );
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
