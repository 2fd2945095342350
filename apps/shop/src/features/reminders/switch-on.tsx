import { graphql, request } from '@cabas/client';
import { Button, Notice, useToast } from '@cabas/ui';
import { IconBell } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Failure } from '../../shared/failure.tsx';
import { useWords } from '../../shared/words.tsx';
import { deviceName, subscribe } from '../../shared/push-subscription.ts';
import { Choose, scopeOfCollective } from './reminder-choices.ts';

const Add = graphql(`
  mutation ShopAddDevice($input: DeviceInput!) {
    addDevice(input: $input) {
      __typename
      ... on Device {
        id
      }
      ... on Problem {
        message
      }
    }
  }
`);
/** What one expects of a telephone that rings; the opening and messages stay by mail until asked for. */
const FIRST = ['CLOSING', 'PICKUP', 'TURN'] as const;

interface SwitchOnProps {
  readonly registration: ServiceWorkerRegistration;
  readonly publicKey: string;
  readonly collectiveIds: readonly string[];
  readonly onDone: () => void;
}

/** Asks the browser, then tells the server; the reminders that matter on a telephone are ticked along. */
export function SwitchOn({ registration, publicKey, collectiveIds, onDone }: SwitchOnProps) {
  const { t } = useWords();
  const { show } = useToast();
  const client = useQueryClient();
  const add = useMutation({
    mutationFn: async (): Promise<string | undefined> => {
      const address = await subscribe(registration, publicKey);
      if (address === undefined) return t('shop.devices.denied');
      const { addDevice } = await request(Add, {
        input: { ...address, name: deviceName(navigator.userAgent) },
      });
      if (addDevice.__typename !== 'Device') return addDevice.message;
      const choices = FIRST.map((kind) => ({ kind, byMail: true, byPush: true }));
      await Promise.all(
        collectiveIds.map((id) => request(Choose, { input: { choices } }, { scope: scopeOfCollective(id) })),
      );
      return undefined;
    },
    onSuccess: (refused) => {
      if (refused === undefined) show({ text: t('shop.devices.added') });
      void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[1] === 'ShopReminders' });
      onDone();
    },
  });
  return (
    <>
      {add.data ? <Notice tone="attention">{add.data}</Notice> : null}
      {add.error ? <Failure error={add.error} /> : null}
      <div className="sh-actions">
        <Button icon={IconBell} busy={add.isPending} onClick={() => add.mutate()}>
          {t('shop.devices.add')}
        </Button>
      </div>
    </>
  );
}
