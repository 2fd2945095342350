import { IconBuildingCottage, IconListDetails, IconMapPin } from '@tabler/icons-react';
import { Card, FilterChips, type IconType, LinkButton } from '@cabas/ui';
import { useCollective } from '../../shared/collective-context.tsx';
import { cycleExport, distributionExport, type ExportFormat, type ExportView } from '../../shared/files.ts';
import { useSale } from '../../shared/sale-context.ts';
import { useAddressValue } from '../../shared/use-address.ts';
import { useWords } from '../../shared/words.tsx';

const views: readonly (readonly [ExportView, IconType])[] = [
  ['points', IconMapPin],
  ['producers', IconBuildingCottage],
  ['lines', IconListDetails],
];
const formats: readonly ExportFormat[] = ['xlsx', 'csv'];

/** For the treasurer: the same figures as the board, in a spreadsheet. */
export function ExportsPage() {
  const { t } = useWords();
  const sale = useSale();
  const { collective } = useCollective();
  const [point, setPoint] = useAddressValue('point');
  const href = (view: ExportView, format: ExportFormat) =>
    point === ''
      ? cycleExport(collective.id, sale.id, view, format)
      : distributionExport(collective.id, point, view, format);
  return (
    <div className="ad-stack ad-stack--wide">
      <p className="ad-soft">{t('admin.exports.lead')}</p>
      {sale.distributions.length > 1 ? (
        <FilterChips
          label={t('admin.nav.places')}
          value={point}
          onChange={setPoint}
          options={[
            { value: '', label: t('admin.board.allPoints') },
            ...sale.distributions.map((one) => ({ value: one.id, label: one.pickupPoint.name })),
          ]}
        />
      ) : null}
      <div className="ad-grid">
        {views.map(([view, Icon]) => (
          <Card key={view} roomy>
            <div className="ad-stack ad-stack--tight">
              <h2 className="ad-row">
                <Icon size={24} aria-hidden />
                {t(`admin.exports.${view}`)}
              </h2>
              <p className="ad-soft">{t(`admin.exports.${view}.text`)}</p>
              <div className="ad-row">
                {formats.map((format) => (
                  <LinkButton key={format} size="small" href={href(view, format)} download>
                    {t(`admin.exports.${format}`)}
                  </LinkButton>
                ))}
              </div>
            </div>
          </Card>
        ))}
      </div>
    </div>
  );
}
