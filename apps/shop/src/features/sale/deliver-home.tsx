/** "Livré chez moi": what it costs, where it goes, and where the round does not go, said while one types. */
import {
  graphql,
  type ShopSaleDistributionFragment,
  type ShopSavedOrderFragment,
  useScopedQuery,
} from '@cabas/client';
import { Field, Money, Notice, TextInput } from '@cabas/ui';
import { useEffect } from 'react';
import type { TypedAddress } from '../../shared/draft-storage.ts';
import { useFormats } from '../../shared/formats.ts';
import { useWords } from '../../shared/words.tsx';
import { basketListed, type BasketLine, missingToMinimum } from './basket.ts';
import { NO_ADDRESS, whatIsWrong } from './delivery-address.ts';
import type { Basket } from './use-basket.ts';
import '../../shared/forms.css';

const LastAddress = graphql(`
  query ShopDeliveryAddress {
    deliveryAddress {
      ...ShopDeliveryAddress
    }
  }
`);
type Round = NonNullable<ShopSaleDistributionFragment['delivery']>;

interface DeliverHomeProps {
  readonly round: Round;
  readonly saved: ShopSavedOrderFragment | null;
  readonly basket: Basket;
  readonly locked: boolean;
  /** Where it stands: two may be on one page. */
  readonly place: string;
}

export function DeliverHome({ round, saved, basket, locked, place }: DeliverHomeProps) {
  const { t } = useWords();
  const address = basket.delivery ?? NO_ADDRESS;
  useAddressOfLastTime(basket);
  const wrong = whatIsWrong(round, basket.delivery, saved?.deliveredTo != null);
  const field = (name: keyof TypedAddress) => ({
    value: address[name],
    disabled: locked,
    onChange: (event: { target: { value: string } }) =>
      basket.bringTo({ ...address, [name]: event.target.value }),
  });
  return (
    <fieldset id={`deliver-${place}`} className="sh-deliver">
      <legend>{t('shop.delivery.where')}</legend>
      {wrong === 'full' ? (
        <Notice still tone="attention">
          {t('shop.delivery.full')}
        </Notice>
      ) : null}
      <Field label={t('common.field.address')}>
        <TextInput {...field('addressLine1')} maxLength={200} autoComplete="address-line1" />
      </Field>
      <Field label={t('shop.delivery.more')} optional>
        <TextInput {...field('addressLine2')} maxLength={200} autoComplete="address-line2" />
      </Field>
      <div className="sh-form__pair">
        <Field
          label={t('common.field.postcode')}
          error={wrong === 'outside' ? t('shop.delivery.outside') : undefined}
        >
          <TextInput {...field('postcode')} maxLength={20} inputMode="numeric" autoComplete="postal-code" />
        </Field>
        <Field label={t('common.field.city')}>
          <TextInput {...field('city')} maxLength={120} autoComplete="address-level2" />
        </Field>
      </div>
      <Field label={t('shop.delivery.note')} hint={t('shop.delivery.noteHint')} optional>
        <TextInput {...field('note')} maxLength={300} />
      </Field>
      <p className="sh-soft sh-small">{t('shop.delivery.seenBy')}</p>
    </fieldset>
  );
}

/** Nothing said yet: the address of the last time stands there, to be changed. */
function useAddressOfLastTime(basket: Basket): void {
  const { data } = useScopedQuery(LastAddress);
  const last = data?.deliveryAddress;
  const unsaid = basket.delivery === null;
  const { bringTo } = basket;
  useEffect(() => {
    if (!last || !unsaid) return;
    const { addressLine1, addressLine2, postcode, city, note } = last;
    bringTo({ addressLine1, addressLine2, postcode, city, note });
    // once, when it comes: what is typed afterwards is the person's own
  }, [last, unsaid, bringTo]);
}

interface DeliveryFeeProps {
  readonly round: Round;
  readonly feeCents: number;
  readonly lines: readonly BasketLine[];
  readonly currency: string;
}

/** The fee as a line of the basket, and how little is missing for it to go. */
export function DeliveryFee({ round, feeCents, lines, currency }: DeliveryFeeProps) {
  const { t } = useWords();
  const { money } = useFormats();
  const missing =
    round.freeFromCents === null ? 0 : missingToMinimum(basketListed(lines), round.freeFromCents);
  return (
    <>
      <p className="sh-basket__deposits">
        <span>{t('shop.delivery.fee')}</span>{' '}
        {feeCents === 0 ? (
          <span>{t('shop.delivery.free')}</span>
        ) : (
          <Money cents={feeCents} currency={currency} />
        )}
      </p>
      {feeCents > 0 && missing > 0 ? (
        <p className="sh-soft sh-small">
          {t('shop.delivery.freeFrom', { missing: money(missing, currency) })}
        </p>
      ) : null}
    </>
  );
}

/** What a round asks for and where it goes, among the places to choose from. */
export function RoundWords({ round, currency }: { round: Round; currency: string }) {
  const { t } = useWords();
  const { money } = useFormats();
  const { feeCents, thresholdCents, freeFromCents, left, areas } = round;
  return (
    <>
      <span className="sh-line">
        {[
          feeCents === 0 ? t('shop.delivery.free') : money(feeCents, currency),
          freeFromCents === null || feeCents === 0
            ? ''
            : t('shop.delivery.freeOver', { amount: money(freeFromCents, currency) }),
          thresholdCents === 0 ? '' : t('shop.delivery.from', { amount: money(thresholdCents, currency) }),
        ]
          .filter((part) => part !== '')
          .join(' · ')}
      </span>
      <span className="sh-line sh-soft">{t('shop.delivery.goesTo', { areas: areasInWords(areas) })}</span>
      {left === null || left > 10 ? null : (
        <span className="sh-line">{t('shop.delivery.left', { count: left })}</span>
      )}
    </>
  );
}

const MOST_NAMED = 12;

/** `36600 Valençay, 36…`; a long list ends in dots. */
function areasInWords(areas: readonly string[]): string {
  const named = areas.slice(0, MOST_NAMED).map((area) => {
    const [code = '', ...commune] = area.replace('*', '…').split(' ');
    const name = commune.map((word) => word.charAt(0) + word.slice(1).toLowerCase()).join(' ');
    return [code, name].filter(Boolean).join(' ');
  });
  return [...named, ...(areas.length > MOST_NAMED ? ['…'] : [])].join(', ');
}
