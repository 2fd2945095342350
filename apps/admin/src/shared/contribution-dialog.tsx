import type { PaymentMeans } from '@cabas/client';
import { capital, newId } from '@cabas/kernel';
import { Button, DateInput, Dialog, Field, MoneyInput, Select, TextInput, useToast } from '@cabas/ui';
import { useState } from 'react';
import { ActionProblem } from './action-problem.tsx';
import { Answer } from './answer.tsx';
import { type DuesTerms, useMemberDues, useRecordContribution } from './dues.ts';
import { useFormats } from './formats.ts';
import { nameOf, useMembers } from './members.ts';
import { SearchBox } from './search-box.tsx';
import { useWords } from './words.tsx';

const MEANS = ['CASH', 'CHEQUE', 'TRANSFER', 'CARD'] as const satisfies readonly PaymentMeans[];

interface Whose {
  readonly memberId: string;
  readonly memberName: string;
}

interface DialogProps {
  readonly dues: DuesTerms | null;
  /** Absent: chosen in the dialog. */
  readonly whose?: Whose;
  /** It is given at this hand-out, and lies in that evening's box. */
  readonly distributionId?: string;
  readonly onClose: () => void;
}

/** Dues, a gift to the fund, or both in one payment. The same click twice writes it once. */
export function ContributionDialog(props: DialogProps) {
  return props.whose === undefined ? (
    <ContributionForm {...props} paid={null} />
  ) : (
    <OfMember {...props} whose={props.whose} />
  );
}

/** What the member paid this year is known before the amount is proposed. */
function OfMember(props: DialogProps & { readonly whose: Whose }) {
  const query = useMemberDues(props.whose.memberId);
  return (
    <Answer query={query}>
      {({ member }) => <ContributionForm {...props} paid={member?.dues ?? null} />}
    </Answer>
  );
}

interface Paid {
  readonly paidCents: number;
  readonly upToDate: boolean;
}

function ContributionForm({
  dues,
  whose,
  distributionId,
  paid,
  onClose,
}: DialogProps & { readonly paid: Paid | null }) {
  const { t, locale } = useWords();
  const { money, today } = useFormats();
  const toast = useToast();
  const record = useRecordContribution();
  const asked = dues?.active === true;
  const [idempotencyKey] = useState(newId);
  const [search, setSearch] = useState('');
  const [memberId, setMemberId] = useState(whose?.memberId ?? '');
  const toPay = (dues?.amountCents ?? 0) - (paid?.paidCents ?? 0);
  /** Until something is typed, what is known to be missing: what was paid a moment ago may be read only now. */
  const [typed, setTyped] = useState<{ readonly cents: number | null | undefined } | null>(null);
  const duesCents =
    typed === null ? (asked && paid?.upToDate !== true ? Math.max(0, toPay) : 0) : typed.cents;
  const [giftCents, setGift] = useState<number | null | undefined>(null);
  const [form, setForm] = useState({
    means: 'CASH' as PaymentMeans,
    receivedOn: today(),
    chequeNumber: '',
    chequeBank: '',
  });
  const { rows } = useMembers({ search, first: 20 });
  const total = (duesCents ?? 0) + (giftCents ?? 0);
  const cheque = form.means === 'CHEQUE';
  const save = async () => {
    const input = {
      ...{
        idempotencyKey,
        memberId,
        duesCents: duesCents ?? 0,
        giftCents: giftCents ?? 0,
        means: form.means,
      },
      ...(distributionId === undefined ? { receivedOn: form.receivedOn || null } : { distributionId }),
      chequeNumber: cheque ? form.chequeNumber || null : null,
      chequeBank: cheque ? form.chequeBank || null : null,
    };
    if ((await record.run({ input })) === undefined) return;
    toast.show({ text: t('admin.dues.recorded', { amount: money(total) }) });
    onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('admin.dues.record')}
      footer={
        <>
          <Button onClick={onClose}>{t('common.action.cancel')}</Button>
          <Button
            variant="primary"
            busy={record.busy}
            disabled={memberId === '' || total === 0}
            onClick={() => void save()}
          >
            {t('common.action.save')}
          </Button>
        </>
      }
    >
      <div className="ad-stack">
        <ActionProblem action={record} shown={['duesCents', 'receivedOn']} />
        {whose === undefined ? (
          <>
            <SearchBox label={t('admin.member.search')} value={search} onChange={setSearch} />
            <Field label={t('admin.member.one')} required>
              <Select
                value={memberId}
                onChange={(event) => setMemberId(event.target.value)}
                options={[
                  { value: '', label: '—' },
                  ...(rows ?? []).map((member) => ({ value: member.id, label: nameOf(member) })),
                ]}
              />
            </Field>
          </>
        ) : (
          <p>
            <strong>{whose.memberName}</strong>
            {paid === null || !asked ? null : (
              <span className="ad-soft">
                {' · '}
                {paid.upToDate
                  ? t('admin.dues.paidAlready', { amount: money(paid.paidCents) })
                  : t('admin.dues.notPaid')}
              </span>
            )}
          </p>
        )}
        {asked ? (
          <Field label={t('admin.dues.one')} error={record.fieldError('duesCents')}>
            <MoneyInput value={duesCents ?? null} onChange={(cents) => setTyped({ cents })} />
          </Field>
        ) : null}
        <Field label={t('admin.dues.giftField')} optional>
          <MoneyInput value={giftCents ?? null} onChange={setGift} />
        </Field>
        <Field label={t('admin.account.meansField')}>
          <Select
            value={form.means}
            onChange={(event) => setForm({ ...form, means: event.target.value as PaymentMeans })}
            options={MEANS.map((value) => ({
              value,
              label: capital(t(`admin.account.means.${value}`), locale),
            }))}
          />
        </Field>
        {distributionId === undefined ? (
          <Field label={t('admin.account.receivedOn')} error={record.fieldError('receivedOn')}>
            <DateInput
              max={today()}
              value={form.receivedOn}
              onChange={(event) => setForm({ ...form, receivedOn: event.target.value })}
            />
          </Field>
        ) : (
          <p className="ad-soft ad-small">{t('admin.dues.inTheBox')}</p>
        )}
        {cheque ? (
          <div className="ad-pair">
            <Field label={t('admin.account.chequeNumber')} optional>
              <TextInput
                maxLength={20}
                value={form.chequeNumber}
                onChange={(event) => setForm({ ...form, chequeNumber: event.target.value })}
              />
            </Field>
            <Field label={t('admin.account.chequeBank')} optional>
              <TextInput
                maxLength={60}
                value={form.chequeBank}
                onChange={(event) => setForm({ ...form, chequeBank: event.target.value })}
              />
            </Field>
          </div>
        ) : null}
      </div>
    </Dialog>
  );
}
