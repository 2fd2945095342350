import { Button, Dialog, Field, TextInput, useToast } from '@cabas/ui';
import { useState } from 'react';
import { ActionProblem } from '../../shared/action-problem.tsx';
import { mayUse, useCollective } from '../../shared/collective-context.tsx';
import {
  useConnectHelloAsso,
  useConnectOnline,
  useEnableOnline,
  type OnlineSettings,
} from '../../shared/online.ts';
import { useWords } from '../../shared/words.tsx';

/** Whether members may pay online, and the collective's own account. */
export function OnlineAccount({ settings }: { settings: OnlineSettings }) {
  const { t } = useWords();
  const { roles } = useCollective();
  const enable = useEnableOnline();
  const connect = useConnectOnline();
  const [asking, setAsking] = useState(false);
  const may = mayUse(roles, 'collective.change');
  const { enabled, provider, ready, submitted, services, farms } = settings;
  const paid = farms.filter((farm) => farm.ready && farm.active).length;
  const go = async () => {
    const link = await connect.run({});
    if (link !== undefined) window.location.assign(link.url);
  };
  return (
    <div className="ad-stack">
      <ActionProblem action={enable} />
      <ActionProblem action={connect} />
      <p>{t(enabled ? 'admin.online.on' : 'admin.online.off')}</p>
      <p className="ad-soft">{t('admin.online.farms', { count: paid })}</p>
      <p>
        <strong>{t('admin.online.own')}</strong>{' '}
        {provider === null
          ? t('admin.online.ownNone')
          : t(
              ready ? 'admin.online.ownReady' : submitted ? 'admin.online.ownWaits' : 'admin.online.ownOpen',
              {
                service: t(`admin.online.service.${provider}`),
              },
            )}
      </p>
      {may ? (
        <div className="ad-actions">
          <Button
            variant={enabled ? 'quiet' : 'primary'}
            busy={enable.busy}
            onClick={() => void enable.run({ enabled: !enabled })}
          >
            {t(enabled ? 'admin.online.disable' : 'admin.online.enable')}
          </Button>
          {services.includes('STRIPE') && provider !== 'HELLOASSO' ? (
            <Button busy={connect.busy} onClick={() => void go()}>
              {t(provider === 'STRIPE' ? 'admin.online.complete' : 'admin.online.connectStripe')}
            </Button>
          ) : null}
          {services.includes('HELLOASSO') && provider !== 'STRIPE' ? (
            <Button onClick={() => setAsking(true)}>{t('admin.online.connectHelloAsso')}</Button>
          ) : null}
        </div>
      ) : null}
      {asking ? <HelloAssoDialog onClose={() => setAsking(false)} /> : null}
    </div>
  );
}

function HelloAssoDialog({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const toast = useToast();
  const connect = useConnectHelloAsso();
  const [form, setForm] = useState({ organization: '', clientId: '', secret: '' });
  const field = (name: keyof typeof form) => ({
    value: form[name],
    autoComplete: 'off',
    spellCheck: false,
    onChange: (event: { target: { value: string } }) => setForm({ ...form, [name]: event.target.value }),
  });
  const save = async () => {
    if ((await connect.run({ input: form })) === undefined) return;
    toast.show({ text: t('common.state.saved') });
    onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('admin.online.connectHelloAsso')}
      footer={
        <>
          <Button onClick={onClose}>{t('common.action.cancel')}</Button>
          <Button variant="primary" busy={connect.busy} onClick={() => void save()}>
            {t('common.action.save')}
          </Button>
        </>
      }
    >
      <div className="ad-stack">
        <p className="ad-soft">{t('admin.online.helloassoText')}</p>
        <ActionProblem action={connect} shown={['organization', 'clientId', 'secret']} />
        <Field
          label={t('admin.online.organization')}
          hint={t('admin.online.organizationHint')}
          error={connect.fieldError('organization')}
          required
        >
          <TextInput maxLength={100} {...field('organization')} />
        </Field>
        <Field label={t('admin.online.clientId')} error={connect.fieldError('clientId')} required>
          <TextInput maxLength={100} {...field('clientId')} />
        </Field>
        <Field label={t('admin.online.secret')} error={connect.fieldError('secret')} required>
          <TextInput type="password" maxLength={200} {...field('secret')} />
        </Field>
      </div>
    </Dialog>
  );
}
