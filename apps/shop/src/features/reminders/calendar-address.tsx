import { graphql, useScopedMutation, useScopedQuery } from '@cabas/client';
import { Button, Dialog, LinkButton, useToast } from '@cabas/ui';
import { IconCalendar, IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { Answer } from '../../shared/answer.tsx';
import { Failure } from '../../shared/failure.tsx';
import { useWords } from '../../shared/words.tsx';

const Feed = graphql(`
  query ShopCalendarFeed {
    calendarFeed {
      url
    }
  }
`);
const Renew = graphql(`
  mutation ShopRenewCalendarFeed {
    renewCalendarFeed {
      url
    }
  }
`);
const Revoke = graphql(`
  mutation ShopRevokeCalendarFeed {
    revokeCalendarFeed {
      ok
    }
  }
`);

/** One address for pick-ups and turns of all collectives; whoever has it reads it, so it can be changed. */
export function CalendarAddress() {
  const { t } = useWords();
  const query = useScopedQuery(Feed);
  const again = () => void query.refetch();
  const renew = useScopedMutation(Renew, { onSuccess: again });
  return (
    <section className="sh-section">
      <h2 id="calendar">{t('shop.calendar.title')}</h2>
      <p className="sh-soft">{t('shop.calendar.lead')}</p>
      {renew.error ? <Failure error={renew.error} /> : null}
      <Answer query={query}>
        {({ calendarFeed }) =>
          calendarFeed === null ? (
            <div className="sh-actions">
              <Button icon={IconCalendar} busy={renew.isPending} onClick={() => renew.mutate({})}>
                {t('shop.calendar.make')}
              </Button>
            </div>
          ) : (
            <Address url={calendarFeed.url} renew={() => renew.mutateAsync({})} onGone={again} />
          )
        }
      </Answer>
    </section>
  );
}

function Address({ url, renew, onGone }: { url: string; renew: () => Promise<unknown>; onGone: () => void }) {
  const { t } = useWords();
  const { show } = useToast();
  const [asked, setAsked] = useState<'renew' | 'revoke' | null>(null);
  const revoke = useScopedMutation(Revoke, { onSuccess: onGone });
  const confirm = async () => {
    await (asked === 'renew' ? renew() : revoke.mutateAsync({}));
    setAsked(null);
    show({ text: t(asked === 'renew' ? 'shop.calendar.renewed' : 'shop.calendar.revoked') });
  };
  const copy = async () => {
    await navigator.clipboard.writeText(url);
    show({ text: t('shop.calendar.copied') });
  };
  return (
    <>
      <p className="sh-address">
        <code>{url}</code>
      </p>
      <div className="sh-actions">
        <LinkButton variant="primary" icon={IconCalendar} href={url.replace(/^https?:/, 'webcal:')}>
          {t('shop.calendar.open')}
        </LinkButton>
        <Button icon={IconCopy} onClick={() => void copy()}>
          {t('shop.calendar.copy')}
        </Button>
        <Button variant="plain" onClick={() => setAsked('renew')}>
          {t('shop.calendar.renew')}
        </Button>
        <Button variant="plain" onClick={() => setAsked('revoke')}>
          {t('shop.calendar.revoke')}
        </Button>
      </div>
      <Dialog
        open={asked !== null}
        onClose={() => setAsked(null)}
        title={t(asked === 'renew' ? 'shop.calendar.renewTitle' : 'shop.calendar.revokeTitle')}
        footer={
          <>
            <Button onClick={() => setAsked(null)}>{t('common.action.cancel')}</Button>
            <Button variant="danger" busy={revoke.isPending} onClick={() => void confirm()}>
              {t(asked === 'renew' ? 'shop.calendar.renew' : 'shop.calendar.revoke')}
            </Button>
          </>
        }
      >
        <p>{t('shop.calendar.endsNow')}</p>
        {revoke.error ? <Failure error={revoke.error} /> : null}
      </Dialog>
    </>
  );
}
