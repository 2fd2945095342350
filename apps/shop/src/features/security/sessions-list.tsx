import { graphql, unreachable, useScopedMutation } from '@cabas/client';
import { Badge, Button, Card, useToast } from '@cabas/ui';
import { IconDeviceDesktop } from '@tabler/icons-react';
import { Failure } from '../../shared/failure.tsx';
import { useWords } from '../../shared/words.tsx';
import { type Security, useSecurityRefresh } from './security-query.ts';
import { useInstants } from './use-instants.ts';

const EndSession = graphql(`
  mutation ShopEndSession($id: UUID!) {
    endSession(id: $id) {
      __typename
    }
  }
`);
const EndOthers = graphql(`
  mutation ShopEndOtherSessions {
    endOtherSessions {
      ok
    }
  }
`);

/** Where the account is open; this device first, the others can be logged out. */
export function SessionsList({ sessions }: Pick<Security, 'sessions'>) {
  const { t } = useWords();
  const { moment } = useInstants();
  const { show } = useToast();
  const refresh = useSecurityRefresh();
  const end = useScopedMutation(EndSession, {
    onSuccess: async ({ endSession: answer }) => {
      switch (answer.__typename) {
        case 'Done':
        case 'NotFound': // ended meanwhile: as wished
          show({ text: t('shop.security.ended') });
          return refresh();
        default:
          return unreachable(answer);
      }
    },
  });
  const endOthers = useScopedMutation(EndOthers, {
    onSuccess: async () => {
      show({ text: t('shop.security.endedOthers') });
      await refresh();
    },
  });
  const nameOf = (device: string) => device || t('shop.security.unknownDevice');
  const error = end.error ?? endOthers.error;
  return (
    <section className="sh-section">
      <h2>{t('shop.security.sessions')}</h2>
      {error ? <Failure error={error} /> : null}
      <ul className="sh-list">
        {sessions.map(({ id, device, lastSeenAt, current }) => (
          <li key={id}>
            <Card className="sh-session">
              <div>
                <span className="sh-strong">{nameOf(device)}</span>{' '}
                {current ? <Badge icon={IconDeviceDesktop}>{t('shop.security.thisDevice')}</Badge> : null}
                <span className="sh-line sh-soft sh-small">
                  {t('shop.security.lastSeen', { when: moment(lastSeenAt) })}
                </span>
              </div>
              {current ? null : (
                <Button
                  size="small"
                  aria-label={t('shop.security.endOne', { device: nameOf(device) })}
                  busy={end.isPending && end.variables.id === id}
                  onClick={() => end.mutate({ id })}
                >
                  {t('shop.security.end')}
                </Button>
              )}
            </Card>
          </li>
        ))}
      </ul>
      {sessions.length > 1 ? (
        <Button busy={endOthers.isPending} onClick={() => endOthers.mutate({})}>
          {t('shop.security.endOthers')}
        </Button>
      ) : (
        <p className="sh-soft">{t('shop.security.onlyHere')}</p>
      )}
    </section>
  );
}
