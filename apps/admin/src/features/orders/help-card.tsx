import { Button, Card, Field, MoneyInput, useToast } from '@cabas/ui';
import { useState } from 'react';
import { ActionProblem } from '../../shared/action-problem.tsx';
import { useHelpFromFund } from '../../shared/dues.ts';
import { useFormats } from '../../shared/formats.ts';
import { useWords } from '../../shared/words.tsx';

/** The treasurer's alone: the solidarity fund pays part of this order. */
export function HelpCard({ orderId }: { orderId: string }) {
  const { t } = useWords();
  const { money } = useFormats();
  const toast = useToast();
  const help = useHelpFromFund();
  const [cents, setCents] = useState<number | null | undefined>(null);
  const run = async () => {
    if ((await help.run({ input: { orderId, amountCents: cents ?? 0 } })) === undefined) return;
    toast.show({ text: t('admin.fund.helped', { amount: money(cents ?? 0) }) });
    setCents(null);
  };
  return (
    <Card>
      <div className="ad-stack ad-stack--tight">
        <h2>{t('admin.fund.title')}</h2>
        <p className="ad-soft ad-small">{t('admin.fund.secret')}</p>
        <ActionProblem action={help} />
        <div className="ad-row">
          <Field label={t('admin.fund.helpField')}>
            <MoneyInput value={cents ?? null} onChange={setCents} />
          </Field>
          <Button busy={help.busy} disabled={!cents} onClick={() => void run()}>
            {t('admin.fund.help')}
          </Button>
        </div>
      </div>
    </Card>
  );
}
