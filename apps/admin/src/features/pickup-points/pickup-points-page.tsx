import { IconEyeOff, IconMapPin, IconPlus, IconTruckDelivery } from '@tabler/icons-react';
import { Badge, Button, Card, Dialog, EmptyState, PageHeader, useToast } from '@cabas/ui';
import { useState } from 'react';
import { ActionProblem } from '../../shared/action-problem.tsx';
import { Answer } from '../../shared/answer.tsx';
import {
  addressOf,
  PickupPointForm,
  type PickupPoint,
  useChangePickupPoint,
  usePickupPoints,
} from '../../shared/pickup-points.tsx';
import { RoundSummary } from '../../shared/delivery-terms.tsx';
import { useWords } from '../../shared/words.tsx';

/** Where members come: add, change, put aside. */
export function PickupPointsPage() {
  const { t } = useWords();
  const query = usePickupPoints();
  const toast = useToast();
  const [edited, setEdited] = useState<PickupPoint | 'new' | null>(null);
  const change = useChangePickupPoint();
  const add = (
    <Button variant="primary" icon={IconPlus} onClick={() => setEdited('new')}>
      {t('admin.place.add')}
    </Button>
  );
  const setActive = async (point: PickupPoint, active: boolean) => {
    const done = await change.run({ input: { pickupPointId: point.id, active } });
    if (done)
      toast.show({
        text: t(active ? 'admin.place.shown' : 'admin.place.hidden', { name: point.name }),
        undo: () => void change.run({ input: { pickupPointId: point.id, active: !active } }),
      });
  };
  return (
    <>
      <PageHeader title={t('admin.nav.places')} lead={t('admin.place.lead')} actions={add} />
      <ActionProblem action={change} />
      <Answer query={query}>
        {({ pickupPoints }) =>
          pickupPoints.length === 0 ? (
            <EmptyState icon={IconMapPin} title={t('admin.place.empty')} action={add}>
              {t('admin.place.emptyText')}
            </EmptyState>
          ) : (
            <div className="ad-grid">
              {pickupPoints.map((point) => (
                <Card key={point.id}>
                  <div className="ad-stack ad-stack--tight">
                    <h2 className="ad-row">
                      {point.name}
                      {point.home ? (
                        <Badge icon={IconTruckDelivery}>{t('admin.delivery.badge')}</Badge>
                      ) : null}
                      {point.active ? null : <Badge icon={IconEyeOff}>{t('admin.place.aside')}</Badge>}
                    </h2>
                    {point.home && addressOf(point) === '' ? null : (
                      <p className="ad-soft">{addressOf(point) || t('admin.place.noAddress')}</p>
                    )}
                    {point.delivery ? <RoundSummary terms={point.delivery} /> : null}
                    {point.directions ? <p>{point.directions}</p> : null}
                    <div className="ad-row">
                      <Button size="small" onClick={() => setEdited(point)}>
                        {t('common.action.change')}
                      </Button>
                      <Button
                        size="small"
                        variant="plain"
                        onClick={() => void setActive(point, !point.active)}
                      >
                        {t(point.active ? 'admin.place.hide' : 'admin.place.show')}
                      </Button>
                    </div>
                  </div>
                </Card>
              ))}
            </div>
          )
        }
      </Answer>
      <Dialog
        open={edited !== null}
        onClose={() => setEdited(null)}
        title={edited === 'new' ? t('admin.place.add') : t('admin.place.change')}
      >
        <PickupPointForm
          point={edited === 'new' || edited === null ? undefined : edited}
          submit={t('common.action.save')}
          onDone={() => {
            setEdited(null);
            toast.show({ text: t('common.state.saved') });
          }}
        />
      </Dialog>
    </>
  );
}
