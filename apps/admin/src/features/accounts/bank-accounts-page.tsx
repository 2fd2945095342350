import { formatIban } from '@cabas/kernel';
import { Button, Dialog, Field, Notice, PageHeader, Table, TextInput, useToast } from '@cabas/ui';
import { useState } from 'react';
import { ActionProblem } from '../../shared/action-problem.tsx';
import { Answer } from '../../shared/answer.tsx';
import {
  type BankAccount,
  useBankAccounts,
  useSetBankAccount,
  useStopBankAccount,
} from '../../shared/bank-accounts.ts';
import { mayUse, useCollective } from '../../shared/collective-context.tsx';
import { useFormats } from '../../shared/formats.ts';
import { useWords } from '../../shared/words.tsx';
import { BackToAccounts } from './back-to-accounts.tsx';

/** Where members transfer to: the collective's account and each farm's own. */
export function BankAccountsPage() {
  const { t } = useWords();
  const { roles } = useCollective();
  const { moment } = useFormats();
  const query = useBankAccounts();
  const [changing, setChanging] = useState<BankAccount | null>(null);
  const mayChange = mayUse(roles, 'collective.change');
  return (
    <>
      <PageHeader title={t('admin.bank.title')} lead={t('admin.bank.lead')} />
      <div className="ad-stack">
        <BackToAccounts />
        <Answer query={query}>
          {({ bankAccounts }) => (
            <>
              {bankAccounts.map((account) => (
                <Held key={account.producerId ?? 'collective'} account={account} />
              ))}
              <Table
                caption={t('admin.bank.title')}
                rows={bankAccounts}
                rowKey={({ producerId }) => producerId ?? 'collective'}
                columns={[
                  {
                    key: 'payee',
                    header: t('admin.accounts.payee'),
                    main: true,
                    cell: ({ payeeName }) => payeeName,
                  },
                  {
                    key: 'iban',
                    header: t('admin.bank.iban'),
                    cell: ({ iban, bic }) =>
                      iban === null ? (
                        <span className="ad-soft">{t('admin.bank.none')}</span>
                      ) : (
                        <>
                          {formatIban(iban)}
                          {bic ? <span className="ad-soft ad-small"> {bic}</span> : null}
                        </>
                      ),
                  },
                  {
                    key: 'holder',
                    header: t('admin.bank.holder'),
                    optional: true,
                    cell: ({ holder }) => holder,
                  },
                  {
                    key: 'since',
                    header: t('admin.bank.since'),
                    optional: true,
                    cell: ({ since, by }) =>
                      since === null ? null : t('admin.bank.sinceBy', { when: moment(since), by: by ?? '' }),
                  },
                  {
                    key: 'change',
                    header: '',
                    align: 'end',
                    optional: true,
                    cell: (account) =>
                      mayChange ? (
                        <Button
                          size="small"
                          aria-label={t('admin.bank.changeOf', { payee: account.payeeName })}
                          onClick={() => setChanging(account)}
                        >
                          {t(account.iban === null ? 'admin.bank.add' : 'admin.bank.change')}
                        </Button>
                      ) : null,
                  },
                ]}
              />
            </>
          )}
        </Answer>
      </div>
      {changing === null ? null : <AccountDialog account={changing} onClose={() => setChanging(null)} />}
    </>
  );
}

/** Another account that waits: what is used until then, and the button that stops it. */
function Held({ account: { payeeName, held } }: { account: BankAccount }) {
  const { t } = useWords();
  const { roles } = useCollective();
  const { moment } = useFormats();
  const toast = useToast();
  const stop = useStopBankAccount();
  if (held == null) return null;
  const { id, iban, holder, by, at, heldUntil } = held;
  const run = async () => {
    if ((await stop.run({ bankAccountId: id })) !== undefined) toast.show({ text: t('admin.bank.stopped') });
  };
  return (
    <Notice tone="attention" title={t('admin.bank.held', { payee: payeeName, iban: formatIban(iban) })}>
      <div className="ad-stack">
        <span>
          {t('admin.bank.heldText', {
            by,
            holder,
            at: moment(at),
            until: moment(heldUntil),
            payee: payeeName,
          })}
        </span>
        <ActionProblem action={stop} />
        {mayUse(roles, 'money.record') ? (
          <div>
            <Button size="small" busy={stop.busy} onClick={() => void run()}>
              {t('admin.bank.stop')}
            </Button>
          </div>
        ) : null}
      </div>
    </Notice>
  );
}

function AccountDialog({ account, onClose }: { account: BankAccount; onClose: () => void }) {
  const { t } = useWords();
  const toast = useToast();
  const set = useSetBankAccount();
  const { producerId, payeeName } = account;
  const [form, setForm] = useState({
    holder: account.holder || payeeName,
    iban: account.iban === null ? '' : formatIban(account.iban),
    bic: account.bic ?? '',
  });
  const field = (name: keyof typeof form) => ({
    value: form[name],
    onChange: (event: { target: { value: string } }) => setForm({ ...form, [name]: event.target.value }),
  });
  const save = async () => {
    const { holder, iban, bic } = form;
    if ((await set.run({ input: { producerId, holder, iban, bic } })) === undefined) return;
    toast.show({ text: t('common.state.saved') });
    onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('admin.bank.of', { payee: payeeName })}
      footer={
        <>
          <Button onClick={onClose}>{t('common.action.cancel')}</Button>
          <Button variant="primary" busy={set.busy} onClick={() => void save()}>
            {t('common.action.save')}
          </Button>
        </>
      }
    >
      <div className="ad-stack">
        <p className="ad-soft">{t('admin.bank.dialogText')}</p>
        {account.iban === null ? null : <p>{t('admin.bank.dialogHold')}</p>}
        <ActionProblem action={set} shown={['holder', 'iban', 'bic']} />
        <Field
          label={t('admin.bank.holder')}
          hint={t('admin.bank.holderHint')}
          error={set.fieldError('holder')}
          required
        >
          <TextInput maxLength={70} autoComplete="off" {...field('holder')} />
        </Field>
        <Field label={t('admin.bank.iban')} hint={t('admin.bank.ibanHint')} error={set.fieldError('iban')}>
          <TextInput maxLength={60} autoComplete="off" spellCheck={false} {...field('iban')} />
        </Field>
        <Field label={t('admin.bank.bic')} error={set.fieldError('bic')} optional>
          <TextInput maxLength={20} autoComplete="off" spellCheck={false} {...field('bic')} />
        </Field>
      </div>
    </Dialog>
  );
}
