/** Once an order is paid: the little that makes a round sum, for the solidarity fund, on the association's own account. */
import english from '@cabas/messages/pay.en.json';
import french from '@cabas/messages/pay.fr.json';
import { Button, Notice } from '@cabas/ui';
import { useFormats } from '../../shared/formats.ts';
import { usePageWords } from '../../shared/page-words.ts';
import { useOnlineDues, usePayingDues } from './online-dues.ts';
import { roundUpCents } from './round-up-cents.ts';

export function RoundUp({
  collective,
  paidCents,
}: {
  collective: { readonly id: string; readonly name: string; readonly currency: string };
  paidCents: number;
}) {
  const t = usePageWords(french, english);
  const { money } = useFormats();
  const { data } = useOnlineDues(collective.id);
  const paying = usePayingDues(collective.id);
  if (data?.onlineDues.payable !== true) return null;
  const giftCents = roundUpCents(paidCents);
  const given = money(giftCents, collective.currency);
  return (
    <section className="sh-section" aria-labelledby="pay-round-up">
      <h2 id="pay-round-up">
        {t('pay.roundUp.title', { amount: money(paidCents + giftCents, collective.currency) })}
      </h2>
      <p className="sh-prose">{t('pay.roundUp.text', { amount: given, collective: collective.name })}</p>
      {paying.refused === null ? null : <Notice tone="danger">{paying.refused}</Notice>}
      <p>
        <Button busy={paying.busy} onClick={() => paying.pay.mutate({ input: { duesCents: 0, giftCents } })}>
          {t('pay.roundUp.button', { amount: given })}
        </Button>
      </p>
    </section>
  );
}
