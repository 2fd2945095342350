/** Where the mail that told of another bank account leads: what waits, and the button that stops it. No session is needed. */
import { graphql, unreachable, useScopedMutation, useScopedQuery } from '@cabas/client';
import { formatDay, formatTime, toLocal } from '@cabas/kernel';
import { Button, EmptyState, Notice } from '@cabas/ui';
import { IconBuildingBank, IconMailOff, IconShieldCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { Answer } from '../../shared/answer.tsx';
import { Failure } from '../../shared/failure.tsx';
import { Page } from '../../shared/page.tsx';
import { useWords } from '../../shared/words.tsx';

const Query = graphql(`
  query ShopBankAccountChange($token: String!) {
    bankAccountChange(token: $token) {
      collectiveName
      timeZone
      payeeName
      iban
      by
      at
      heldUntil
      state
    }
  }
`);
const Stop = graphql(`
  mutation ShopStopBankAccount($token: String!) {
    stopBankAccountByLink(token: $token) {
      __typename
      ... on Problem {
        message
      }
    }
  }
`);

export function BankAccountPage() {
  const { t } = useWords();
  const [parameters] = useSearchParams();
  const token = parameters.get('token') ?? '';
  const query = useScopedQuery(Query, { token });
  return (
    <Page title={t('shop.bankAccount.title')}>
      <Answer query={query}>
        {({ bankAccountChange }) =>
          bankAccountChange === null ? (
            <EmptyState icon={IconMailOff} title={t('shop.bankAccount.unknown')}>
              {t('shop.bankAccount.unknownText')}
            </EmptyState>
          ) : (
            <Change token={token} {...bankAccountChange} />
          )
        }
      </Answer>
    </Page>
  );
}

interface ChangeProps {
  readonly token: string;
  readonly collectiveName: string;
  readonly timeZone: string;
  readonly payeeName: string;
  readonly iban: string;
  readonly by: string;
  readonly at: string;
  readonly heldUntil: string;
  readonly state: 'HELD' | 'STOPPED' | 'IN_FORCE';
}

function Change({ token, collectiveName, timeZone, payeeName, iban, by, at, heldUntil, state }: ChangeProps) {
  const { t, locale } = useWords();
  const moment = (instant: string) => {
    const { date, time } = toLocal(new Date(instant), timeZone);
    return `${formatDay(date, locale)}, ${formatTime(time, locale)}`;
  };
  const [now, setNow] = useState(state);
  const [refused, setRefused] = useState<string | null>(null);
  const stop = useScopedMutation(Stop, {
    onSuccess: ({ stopBankAccountByLink: answer }) => {
      switch (answer.__typename) {
        case 'Done':
          return setNow('STOPPED');
        case 'NotFound':
        case 'Refused':
          return setRefused(answer.message);
        default:
          return unreachable(answer);
      }
    },
  });
  const collective = collectiveName;
  const until = moment(heldUntil);
  if (now === 'STOPPED')
    return (
      <EmptyState icon={IconShieldCheck} title={t('shop.bankAccount.stopped')}>
        {t('shop.bankAccount.stoppedText', { collective })}
      </EmptyState>
    );
  if (now === 'IN_FORCE')
    return (
      <EmptyState icon={IconBuildingBank} title={t('shop.bankAccount.inForce')}>
        {t('shop.bankAccount.inForceText', { collective, until })}
      </EmptyState>
    );
  return (
    <>
      <p>{t('shop.bankAccount.text', { by, collective, payee: payeeName, iban, at: moment(at) })}</p>
      <p>{t('shop.bankAccount.until', { until })}</p>
      {refused === null ? null : <Notice tone="danger">{refused}</Notice>}
      {stop.error ? <Failure error={stop.error} /> : null}
      <div className="sh-actions">
        <Button variant="primary" busy={stop.isPending} onClick={() => stop.mutate({ token })}>
          {t('shop.bankAccount.button')}
        </Button>
      </div>
    </>
  );
}
