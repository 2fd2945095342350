import { Card, Money, ProgressBar } from '@cabas/ui';
import { Link } from 'react-router';
import { useCollective } from '../../shared/collective-context.tsx';
import { useFormats } from '../../shared/formats.ts';
import type { Sale } from '../../shared/sale-actions.ts';
import { useWords } from '../../shared/words.tsx';
import type { Board } from './board-query.ts';

const PAID_TO = {
  DIRECT: 'admin.board.payDirect',
  RESALE: 'admin.board.payResale',
  AGENCY: 'admin.board.payAgency',
} as const;

/** The sale in four figures. */
export function Figures({ sale, board }: { sale: Sale; board: Board }) {
  const { t } = useWords();
  const { base } = useCollective();
  const { percent } = useFormats();
  const low = board.producers.filter((one) => one.saleCents > 0 && one.purchaseCents < one.minimumCents);
  return (
    <div className="ad-figures">
      <Card>
        <div className="ad-figure">
          <span className="ad-soft">{t('admin.nav.orders')}</span>
          <Link className="ad-big" to={`${base}/sales/${sale.id}/orders`}>
            {sale.orderCount}
          </Link>
          <ProgressBar
            label={t('admin.board.ordered')}
            words={t('admin.board.outOf', { count: board.orderedCount, total: board.memberCount })}
            value={board.orderedCount}
            max={board.memberCount}
          />
        </div>
      </Card>
      <Card>
        <div className="ad-figure">
          <span className="ad-soft">{t('admin.board.members')}</span>
          <span className="ad-big">
            <Money cents={board.saleCents} />
          </span>
          <span className="ad-soft">{t(PAID_TO[sale.flow])}</span>
          {board.levelsCents === 0 ? null : (
            <span className="ad-soft">
              {t('admin.board.levels')} <Money cents={board.levelsCents} />
            </span>
          )}
          {board.depositCents === 0 ? null : (
            <span className="ad-soft">
              {t('admin.board.deposits')} <Money cents={board.depositCents} />
            </span>
          )}
        </div>
      </Card>
      {sale.flow === 'RESALE' ? (
        <Card>
          <div className="ad-figure">
            <span className="ad-soft">{t('admin.board.farms')}</span>
            <span className="ad-big">
              <Money cents={board.purchaseCents} />
            </span>
            <span className="ad-soft">
              {t('admin.board.margin', { rate: percent(sale.marginBp) })}{' '}
              <strong>
                <Money cents={board.marginCents} />
              </strong>
            </span>
          </div>
        </Card>
      ) : null}
      <Card>
        <div className="ad-figure">
          <span className="ad-soft">{t('admin.nav.producers')}</span>
          <span className="ad-big">{board.producers.filter((one) => one.orderCount > 0).length}</span>
          <span className={low.length > 0 ? 'ad-late' : 'ad-soft'}>
            {t('admin.board.underMinimum', { count: low.length })}
          </span>
        </div>
      </Card>
    </div>
  );
}
