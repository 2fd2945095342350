/** For a stranger: in ten seconds, what Cabas is, that it takes nothing, and how to start. */
import { LinkButton, ProductPicture } from '@cabas/ui';
import { IconCalendarEvent, IconCurrencyEuroOff, IconShoppingBagCheck } from '@tabler/icons-react';
import { Page } from '../../shared/page.tsx';
import { useWords } from '../../shared/words.tsx';
import { OpenLink } from './open-link.tsx';
import './welcome.css';

export function WelcomePage() {
  const { t } = useWords();
  return (
    <Page title="Cabas" width="wide" heading={t('shop.welcome.title')} lead={t('shop.welcome.lead')}>
      <div className="sh-stall" aria-hidden>
        {(['VEGETABLE', 'BREAD', 'DAIRY', 'EGGS', 'FRUIT', 'HONEY'] as const).map((category) => (
          <ProductPicture key={category} category={category} />
        ))}
      </div>
      <div className="sh-actions">
        <LinkButton variant="primary" to="/signup">
          {t('shop.welcome.signUp')}
        </LinkButton>
        <LinkButton to="/login">{t('shop.welcome.logIn')}</LinkButton>
      </div>
      <ul className="sh-promises">
        <li>
          <IconCurrencyEuroOff size={28} aria-hidden />
          <div>
            <h2>{t('shop.welcome.zero.title')}</h2>
            <p>{t('shop.welcome.zero.text')}</p>
          </div>
        </li>
        <li>
          <IconShoppingBagCheck size={28} aria-hidden />
          <div>
            <h2>{t('shop.welcome.order.title')}</h2>
            <p>{t('shop.welcome.order.text')}</p>
          </div>
        </li>
        <li>
          <IconCalendarEvent size={28} aria-hidden />
          <div>
            <h2>{t('shop.welcome.pickup.title')}</h2>
            <p>{t('shop.welcome.pickup.text')}</p>
          </div>
        </li>
      </ul>
      <div className="sh-starts">
        <section className="cb-card cb-card--roomy" aria-labelledby="start-join">
          <h2 id="start-join">{t('shop.welcome.join.title')}</h2>
          <p>{t('shop.welcome.join.text')}</p>
          <OpenLink />
        </section>
        <section className="cb-card cb-card--roomy" aria-labelledby="start-create">
          <h2 id="start-create">{t('shop.welcome.create.title')}</h2>
          <p>{t('shop.welcome.create.text')}</p>
          <LinkButton href="/admin/new">{t('shop.welcome.create.button')}</LinkButton>
        </section>
      </div>
      <p className="sh-soft">{t('shop.welcome.free')}</p>
    </Page>
  );
}
