import { PageHeader } from '@cabas/ui';
import { Answer } from '../../shared/answer.tsx';
import { mayUse, useCollective } from '../../shared/collective-context.tsx';
import { useCollectiveSettings } from '../../shared/collective-settings.ts';
import { Missing } from '../../shared/missing.tsx';
import { useSaleFlows } from '../../shared/sale-flows.ts';
import { useWords } from '../../shared/words.tsx';
import { AheadSettings } from './ahead-settings.tsx';
import { FlowSettings } from './flow-settings.tsx';
import { IdentitySettings } from './identity-settings.tsx';
import { LegalSettings } from './legal-settings.tsx';
import { PaperworkSettings } from './paperwork-settings.tsx';
import { PaymentSettings } from './payment-settings.tsx';
import { PriceLevelsSettings } from './price-levels-settings.tsx';
import { ServiceFeeSettings } from './service-fee-settings.tsx';
import { WordsSettings } from './words-settings.tsx';

/** Each part is saved by itself. */
export function SettingsPage() {
  const { t } = useWords();
  const query = useCollectiveSettings();
  const flows = useSaleFlows();
  const runs = mayUse(useCollective().roles, 'collective.run'); // a treasurer sees what papers need
  return (
    <>
      <PageHeader title={t('admin.nav.settings')} />
      <Answer query={query}>
        {({ collective }) =>
          collective === null ? (
            <Missing />
          ) : (
            <div className="ad-stack ad-stack--wide ad-stack--read">
              {runs ? <IdentitySettings collective={collective} /> : null}
              {runs ? <FlowSettings collective={collective} /> : null}
              {collective.flow === 'RESALE' ? <PriceLevelsSettings /> : null}
              {flows.includes('AGENCY') ? <ServiceFeeSettings collective={collective} /> : null}
              <PaymentSettings collective={collective} />
              {runs ? <AheadSettings collective={collective} /> : null}
              <PaperworkSettings collective={collective} />
              {runs ? <WordsSettings collective={collective} /> : null}
              <LegalSettings collective={collective} />
            </div>
          )
        }
      </Answer>
    </>
  );
}
