import { graphql, unreachable, useScopedMutation, useScopedQuery } from '@cabas/client';
import { Button, Card, useToast } from '@cabas/ui';
import { IconBell } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Answer } from '../../shared/answer.tsx';
import { Failure } from '../../shared/failure.tsx';
import { useWords } from '../../shared/words.tsx';
import { pushHere } from '../../shared/push-subscription.ts';
import { SwitchOn } from './switch-on.tsx';

const Devices = graphql(`
  query ShopDevices {
    devices {
      publicKey
      list {
        id
        name
      }
    }
  }
`);
const Remove = graphql(`
  mutation ShopRemoveDevice($id: UUID!) {
    removeDevice(id: $id) {
      __typename
    }
  }
`);

/** Notifications: switched on device by device. Where they can't be had, it says so and offers nothing. */
export function DevicesSection({ collectiveIds }: { collectiveIds: readonly string[] }) {
  const { t } = useWords();
  const query = useScopedQuery(Devices);
  const here = useQuery({ queryKey: ['push-here'], queryFn: async () => (await pushHere()) ?? null });
  return (
    <section className="sh-section">
      <h2>{t('shop.devices.title')}</h2>
      <Answer query={query}>
        {({ devices: { publicKey, list } }) => (
          <>
            {list.map((device) => (
              <DeviceRow key={device.id} device={device} onGone={() => void query.refetch()} />
            ))}
            {publicKey === null || here.data === null ? (
              <p className="sh-soft">{t(publicKey === null ? 'shop.devices.off' : 'shop.devices.notHere')}</p>
            ) : here.data ? (
              <SwitchOn
                registration={here.data}
                publicKey={publicKey}
                collectiveIds={collectiveIds}
                onDone={() => void query.refetch()}
              />
            ) : null}
          </>
        )}
      </Answer>
    </section>
  );
}

function DeviceRow({ device, onGone }: { device: { id: string; name: string }; onGone: () => void }) {
  const { t } = useWords();
  const { show } = useToast();
  const name = device.name || t('shop.security.unknownDevice');
  const remove = useScopedMutation(Remove, {
    onSuccess: ({ removeDevice: answer }) => {
      switch (answer.__typename) {
        case 'Done':
        case 'NotFound': // gone meanwhile: as wished
          show({ text: t('shop.devices.removed', { name }) });
          return onGone();
        default:
          return unreachable(answer);
      }
    },
  });
  return (
    <Card className="sh-device">
      <span className="sh-strong">
        <IconBell size={18} aria-hidden /> {name}
      </span>
      {remove.error ? <Failure error={remove.error} /> : null}
      <Button
        size="small"
        busy={remove.isPending}
        aria-label={t('shop.devices.removeOne', { name })}
        onClick={() => remove.mutate({ id: device.id })}
      >
        {t('shop.devices.remove')}
      </Button>
    </Card>
  );
}
