import { Button, Field, Money, MoneyInput, Notice, Table, useToast } from '@cabas/ui';
import { useState } from 'react';
import { ActionProblem } from '../../shared/action-problem.tsx';
import { useCollective } from '../../shared/collective-context.tsx';
import { type OwnMoney, useFeedFund, useFundHelps, useTakeBackHelp } from '../../shared/dues.ts';
import { useFormats } from '../../shared/formats.ts';
import { useWords } from '../../shared/words.tsx';
import { Link } from 'react-router';

/** What the treasurer alone sees: whom the fund helped, and how it is fed. */
export function FundPart({ money }: { money: OwnMoney }) {
  const { t } = useWords();
  const { base } = useCollective();
  const { moment } = useFormats();
  const { data } = useFundHelps();
  const takeBack = useTakeBackHelp();
  const helps = data?.fundHelps ?? [];
  return (
    <section className="ad-stack">
      <h2>{t('admin.fund.title')}</h2>
      <Notice still>{t('admin.fund.secret')}</Notice>
      <Feed money={money} />
      <p className="ad-soft">{t('admin.fund.how')}</p>
      <ActionProblem action={takeBack} />
      {helps.length === 0 ? null : (
        <Table
          caption={t('admin.fund.helps')}
          rows={helps}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'member',
              header: t('admin.member.one'),
              main: true,
              cell: (help) => <Link to={`${base}/orders/${help.orderId}`}>{help.memberName}</Link>,
            },
            { key: 'sale', header: t('admin.fund.sale'), cell: (help) => help.saleName },
            { key: 'at', header: t('admin.dues.on'), phone: 'hide', cell: (help) => moment(help.at) },
            {
              key: 'amount',
              header: t('admin.dues.amount'),
              align: 'end',
              cell: (help) => <Money cents={help.amountCents} />,
            },
            {
              key: 'back',
              header: '',
              align: 'end',
              cell: (help) =>
                help.takenBack ? (
                  t('admin.dues.takenBack')
                ) : (
                  <Button
                    size="small"
                    busy={takeBack.busy}
                    aria-label={t('admin.fund.takeBackOf', { name: help.memberName })}
                    onClick={() => void takeBack.run({ helpId: help.id })}
                  >
                    {t('admin.fund.takeBack')}
                  </Button>
                ),
            },
          ]}
        />
      )}
    </section>
  );
}

function Feed({ money }: { money: OwnMoney }) {
  const { t } = useWords();
  const formats = useFormats();
  const toast = useToast();
  const feed = useFeedFund();
  const [cents, setCents] = useState<number | null | undefined>(null);
  const run = async () => {
    if ((await feed.run({ input: { amountCents: cents ?? 0 } })) === undefined) return;
    toast.show({ text: t('admin.fund.fed', { amount: formats.money(cents ?? 0) }) });
    setCents(null);
  };
  return (
    <>
      <ActionProblem action={feed} />
      <div className="ad-row">
        <Field
          label={t('admin.fund.feedField')}
          hint={t('admin.fund.feedHint', { own: formats.money(money.duesCents) })}
        >
          <MoneyInput value={cents ?? null} onChange={setCents} />
        </Field>
        <Button busy={feed.busy} disabled={!cents} onClick={() => void run()}>
          {t('admin.fund.feed')}
        </Button>
      </div>
    </>
  );
}
