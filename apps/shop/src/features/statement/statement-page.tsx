/** One account of mine over a period: each order, correction and payment, with the balance after it. */
import {
  graphql,
  type ShopOwnAccountFragment,
  type ShopStatementFragment,
  useScopedQuery,
} from '@cabas/client';
import { toLocal } from '@cabas/kernel';
import { DateInput, Field, LinkButton } from '@cabas/ui';
import { IconChevronLeft, IconFileDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { NotFoundPage } from '../../app/not-found-page.tsx';
import { Answer } from '../../shared/answer.tsx';
import { useFormats } from '../../shared/formats.ts';
import { later } from '../../shared/later.tsx';
import { Page } from '../../shared/page.tsx';
import { useWords } from '../../shared/words.tsx';
import { Balance, useOwnAccounts } from './statements-page.tsx';
import '../../shared/forms.css';
import './statement.css';

const PayOwed = later(async () => (await import('./pay-owed.tsx')).PayOwed);

graphql(`
  fragment ShopStatement on LedgerStatement {
    from
    to
    openingCents
    closingCents
    path
    lines {
      id
      on
      words
      cents
      balanceCents
    }
  }
`);
const Query = graphql(`
  query ShopMyStatement($collectiveId: UUID!, $producerId: UUID, $from: Date!, $to: Date!) {
    myStatement(collectiveId: $collectiveId, producerId: $producerId, from: $from, to: $to) {
      ...ShopStatement
    }
  }
`);

export function StatementPage() {
  const { collectiveId = '', payee = '' } = useParams();
  const query = useOwnAccounts();
  return (
    <Answer query={query}>
      {({ myAccounts }) => {
        const account = myAccounts.find(
          (one) => one.collectiveId === collectiveId && (one.producerId ?? 'collective') === payee,
        );
        return account === undefined ? <NotFoundPage /> : <Shown account={account} />;
      }}
    </Answer>
  );
}

function Shown({ account }: { account: ShopOwnAccountFragment }) {
  const { t } = useWords();
  const { collectiveId, collectiveName, producerId, payeeName, currency, lastOn } = account;
  const now = toLocal(new Date(), Intl.DateTimeFormat().resolvedOptions().timeZone).date;
  const last = lastOn > now ? lastOn : now;
  const [period, setPeriod] = useState({ from: `${now.slice(0, 4)}-01-01`, to: last });
  const query = useScopedQuery(Query, { collectiveId, producerId, ...period });
  return (
    <Page
      title={t('shop.statement.with', { payee: payeeName })}
      lead={producerId === null ? null : collectiveName}
      above={
        <Link to="/statement" className="sh-back">
          <IconChevronLeft size={20} aria-hidden /> {t('shop.statement.title')}
        </Link>
      }
    >
      <p className="st-now">
        <Balance account={account} />
      </p>
      {account.balanceCents > 0 ? <PayOwed account={account} /> : null}
      <div className="sh-form__pair">
        <Field label={t('shop.statement.from')}>
          <DateInput
            max={period.to}
            value={period.from}
            onChange={({ target }) => target.value && setPeriod({ ...period, from: target.value })}
          />
        </Field>
        <Field label={t('shop.statement.to')}>
          <DateInput
            min={period.from}
            value={period.to}
            onChange={({ target }) => target.value && setPeriod({ ...period, to: target.value })}
          />
        </Field>
      </div>
      <Answer query={query}>
        {({ myStatement }) =>
          myStatement === null ? null : (
            <Lines statement={myStatement} currency={currency} payee={payeeName} />
          )
        }
      </Answer>
    </Page>
  );
}

function Lines({
  statement,
  currency,
  payee,
}: {
  statement: ShopStatementFragment;
  currency: string;
  payee: string;
}) {
  const { t } = useWords();
  const { money, dayWithYear } = useFormats();
  const { from, to, openingCents, closingCents, lines, path } = statement;
  return (
    <>
      <div className="st-scroll" role="group" aria-label={t('shop.statement.with', { payee })} tabIndex={0}>
        <table className="st-table">
          <caption className="cb-hidden">{t('shop.statement.with', { payee })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('shop.statement.what')}</th>
              <th scope="col">{t('shop.statement.amount')}</th>
              <th scope="col">{t('shop.statement.balance')}</th>
            </tr>
          </thead>
          <tbody>
            <tr className="st-table__sum">
              <th scope="row">{t('shop.statement.opening', { day: dayWithYear(from) })}</th>
              <td />
              <td>{money(openingCents, currency)}</td>
            </tr>
            {lines.map(({ id, on, words, cents, balanceCents }) => (
              <tr key={id}>
                <th scope="row">
                  {words}
                  <span className="sh-soft sh-small">{dayWithYear(on)}</span>
                </th>
                <td>{money(cents, currency)}</td>
                <td>{money(balanceCents, currency)}</td>
              </tr>
            ))}
            <tr className="st-table__sum">
              <th scope="row">{t('shop.statement.closing', { day: dayWithYear(to) })}</th>
              <td />
              <td>{money(closingCents, currency)}</td>
            </tr>
          </tbody>
        </table>
      </div>
      <p className="sh-soft sh-small">{t('shop.statement.sign')}</p>
      <div className="sh-actions">
        <LinkButton icon={IconFileDownload} href={path} target="_blank" rel="noreferrer">
          {t('shop.statement.pdf')}
        </LinkButton>
      </div>
    </>
  );
}
