import { IconAlertCircle, IconCircleCheck } from '@tabler/icons-react';
import { Card, LinkButton } from '@cabas/ui';
import { useCollective } from '../../shared/collective-context.tsx';
import { useFormats } from '../../shared/formats.ts';
import type { Sale } from '../../shared/sale-actions.ts';
import { useWords } from '../../shared/words.tsx';

/** Before the opening: what is ready, what could still be better. */
export function Checklist({ sale }: { sale: Sale }) {
  const { t } = useWords();
  const { base } = useCollective();
  const { moment } = useFormats();
  const here = `${base}/sales/${sale.id}`;
  const items = [
    {
      key: 'points',
      ok: sale.distributions.length > 0,
      text: t('admin.check.points', { count: sale.distributions.length }),
      to: `${here}/edit`,
    },
    {
      key: 'offers',
      ok: sale.offerCount > 0,
      text: t('admin.check.offers', { count: sale.offerCount }),
      to: `${here}/offers`,
    },
    { key: 'flow', ok: true, text: t(`common.moneyFlow.${sale.flow}`), to: null },
    {
      key: 'words',
      ok: sale.words !== '',
      text: t(sale.words === '' ? 'admin.check.noWords' : 'admin.check.words'),
      to: `${here}/edit`,
    },
    {
      key: 'published',
      ok: sale.status === 'SCHEDULED',
      text:
        sale.status === 'SCHEDULED'
          ? t('admin.check.published', { when: moment(sale.opensAt) })
          : t('admin.check.unpublished'),
      to: null,
    },
  ];
  return (
    <Card>
      <h2>{t('admin.check.title')}</h2>
      <ul className="ad-list">
        {items.map((item) => (
          <li key={item.key} className="ad-row ad-row--between">
            <span className="ad-row" style={{ flexWrap: 'nowrap' }}>
              {item.ok ? (
                <IconCircleCheck color="var(--leaf-text)" aria-label={t('common.answer.yes')} />
              ) : (
                <IconAlertCircle color="var(--honey-text)" aria-label={t('common.answer.no')} />
              )}
              <span>{item.text}</span>
            </span>
            {item.to === null ? null : (
              <LinkButton size="small" to={item.to}>
                {t('common.action.change')}
              </LinkButton>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
