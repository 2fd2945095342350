import {
  IconBan,
  IconBolt,
  IconCalendarCheck,
  IconClipboardPlus,
  IconDots,
  IconFileInvoice,
  IconPencil,
  IconPrinter,
} from '@tabler/icons-react';
import { Button, LinkButton, Menu, useToast } from '@cabas/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { ActionProblem } from '../../shared/action-problem.tsx';
import { mayUse, useCollective } from '../../shared/collective-context.tsx';
import { type Sale, usePublishSale } from '../../shared/sale-actions.ts';
import { useWords } from '../../shared/words.tsx';
import { CancelSaleDialog } from './cancel-sale-dialog.tsx';

/** The next thing to do is the one green button; the rest is in the menu. */
export function SaleActions({ sale }: { sale: Sale }) {
  const { t } = useWords();
  const { base, roles } = useCollective();
  const publish = usePublishSale();
  const toast = useToast();
  const [cancelling, setCancelling] = useState(false);
  if (!mayUse(roles, 'sales.change')) return null;
  const here = `${base}/sales/${sale.id}`;
  const issued = sale.distributions.every(
    (one) => one.documentsIssuedAt !== null || one.status === 'CANCELLED',
  );
  const before = sale.status === 'DRAFT' || sale.status === 'SCHEDULED';
  const run = async (now: boolean) => {
    if (await publish.run({ cycleId: sale.id, now }))
      toast.show({ text: t(now ? 'admin.board.openedNow' : 'admin.board.published', { name: sale.name }) });
  };
  return (
    <>
      {sale.status === 'DRAFT' ? (
        <Button
          variant="primary"
          icon={IconCalendarCheck}
          busy={publish.busy}
          onClick={() => void run(false)}
        >
          {t('admin.board.publish')}
        </Button>
      ) : null}
      {before ? (
        <Button icon={IconBolt} busy={publish.busy} onClick={() => void run(true)}>
          {t('admin.board.openNow')}
        </Button>
      ) : null}
      {sale.status === 'OPEN' ? (
        <LinkButton variant="primary" icon={IconClipboardPlus} to={`${base}/orders/new?cycle=${sale.id}`}>
          {t('admin.member.enterOrder')}
        </LinkButton>
      ) : null}
      {sale.status === 'CLOSED' ? (
        <LinkButton variant="primary" icon={IconPrinter} to={`${here}/papers`}>
          {t('admin.board.print')}
        </LinkButton>
      ) : null}
      {sale.status === 'DISTRIBUTED' ? (
        <LinkButton variant={issued ? 'quiet' : 'primary'} icon={IconFileInvoice} to={`${here}/documents`}>
          {t(issued ? 'admin.board.seeDocuments' : 'admin.board.issue')}
        </LinkButton>
      ) : null}
      {before || sale.status === 'OPEN' || sale.status === 'CLOSED' ? (
        <Menu
          ariaLabel={t('admin.board.more')}
          label={<IconDots size={20} aria-hidden />}
          className="cb-button cb-button--quiet cb-button--icon"
        >
          {before || sale.status === 'OPEN' ? (
            <Link to={`${here}/edit`}>
              <IconPencil size={20} aria-hidden />
              {t('admin.board.move')}
            </Link>
          ) : null}
          {sale.status === 'CLOSED' ? (
            <Link to={`${base}/orders/new?cycle=${sale.id}`}>
              <IconClipboardPlus size={20} aria-hidden />
              {t('admin.member.enterOrder')}
            </Link>
          ) : null}
          <button type="button" className="cb-menu__danger" onClick={() => setCancelling(true)}>
            <IconBan size={20} aria-hidden />
            {t('admin.board.cancel')}
          </button>
        </Menu>
      ) : null}
      <ActionProblem action={publish} />
      <CancelSaleDialog sale={sale} open={cancelling} onClose={() => setCancelling(false)} />
    </>
  );
}
