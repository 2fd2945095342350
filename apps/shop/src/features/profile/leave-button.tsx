/** The way out. What a hand-out left on this phone goes too, and the codes kept on it; gestures that were never sent are not lost without a word. */
import { graphql, tellOtherTabs, useScopedMutation } from '@cabas/client';
import { Button, Notice } from '@cabas/ui';
import { IconLogout } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Failure } from '../../shared/failure.tsx';
import { unsubscribeHere } from '../../shared/push-subscription.ts';
import { useSignedOut } from '../../shared/viewer.ts';
import { useWords } from '../../shared/words.tsx';

const LogOut = graphql(`
  mutation ShopLogOut {
    logOut {
      ok
    }
  }
`);

const leaving = () => import('../hand-out/leaving/forget-here.ts');

export function LeaveButton({ personId }: { personId: string }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const forget = useSignedOut();
  const [unsent, setUnsent] = useState(0);
  const logOut = useScopedMutation(LogOut, {
    onSuccess: async () => {
      // whoever sits here next must not be shown what is for this person
      await unsubscribeHere().catch(() => undefined);
      // the answer may have emptied the store before us (Clear-Site-Data): then there is nothing left to forget
      await leaving()
        .then(({ forgetHere }) => forgetHere(personId))
        .catch(() => undefined);
      void navigate('/');
      forget();
      tellOtherTabs(null);
    },
  });
  const leave = async () => {
    const count = unsent > 0 ? 0 : await (await leaving()).unsentGestures(personId);
    if (count > 0) setUnsent(count);
    else logOut.mutate({});
  };
  return (
    <section className="sh-section sh-leave">
      {logOut.error ? <Failure error={logOut.error} /> : null}
      {unsent > 0 ? (
        <Notice tone="danger" title={t('shop.leave.unsent.title', { count: unsent })}>
          <p>{t('shop.leave.unsent.text')}</p>
        </Notice>
      ) : null}
      <Button icon={IconLogout} busy={logOut.isPending} onClick={() => void leave()}>
        {t(unsent > 0 ? 'shop.leave.anyway' : 'common.action.logOut')}
      </Button>
    </section>
  );
}
