import { Card, FilterChips } from '@cabas/ui';
import { useSale } from '../../shared/sale-context.ts';
import { useAddressValue } from '../../shared/use-address.ts';
import { useWords } from '../../shared/words.tsx';
import { DocumentRunPanel } from './document-run-panel.tsx';
import { DocumentsList } from './documents-list.tsx';

/** Issue the documents of a hand-out, follow the run, read the PDFs. */
export function DocumentsPage() {
  const { t } = useWords();
  const sale = useSale();
  const [point, setPoint] = useAddressValue('point');
  const running = sale.distributions.filter(({ status }) => status !== 'CANCELLED');
  const at = running.find(({ id }) => id === point) ?? running[0];
  if (at === undefined) return null;
  return (
    <div className="ad-stack ad-stack--wide">
      {running.length > 1 ? (
        <FilterChips
          label={t('admin.nav.places')}
          value={at.id}
          onChange={setPoint}
          options={running.map((one) => ({ value: one.id, label: one.pickupPoint.name }))}
        />
      ) : null}
      <Card roomy>
        <DocumentRunPanel key={at.id} at={at} />
      </Card>
      <DocumentsList distributionId={at.id} />
    </div>
  );
}
