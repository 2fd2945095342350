/** Pick-up points: the list, and the form that adds or changes one. */
import { type AdminKeptPointFragment, graphql, useScopedQuery } from '@cabas/client';
import { Button, Field, MoneyInput, TextArea, TextInput } from '@cabas/ui';
import { type FormEvent, type ReactNode, useState } from 'react';
import { ActionProblem } from './action-problem.tsx';
import { useCollective } from './collective-context.tsx';
import { DELIVERY_PATHS, DeliveryTerms, draftOf, termsOf } from './delivery-terms.tsx';
import { useAction } from './use-action.ts';
import { useWords } from './words.tsx';

graphql(`
  fragment AdminPickupPoint on PickupPoint {
    id
    name
    addressLine1
    postcode
    city
    directions
    active
    orderMinimumCents
    totalMinimumCents
    home
  }
`);
// apart: what stands on every distribution stays small
graphql(`
  fragment AdminKeptPoint on PickupPoint {
    ...AdminPickupPoint
    delivery {
      feeCents
      vatCategory
      thresholdCents
      freeFromCents
      capacity
      areas
    }
  }
`);
const List = graphql(`
  query AdminPickupPoints {
    pickupPoints {
      ...AdminKeptPoint
    }
  }
`);
const Add = graphql(`
  mutation AdminAddPickupPoint($input: PickupPointInput!) {
    addPickupPoint(input: $input) {
      __typename
      ...AdminKeptPoint
      ...AdminProblem
    }
  }
`);
const Change = graphql(`
  mutation AdminChangePickupPoint($input: ChangePickupPointInput!) {
    changePickupPoint(input: $input) {
      __typename
      ...AdminKeptPoint
      ...AdminProblem
    }
  }
`);

export type PickupPoint = AdminKeptPointFragment;

export function usePickupPoints() {
  return useScopedQuery(List, {}, { scope: useCollective().scope });
}

export function useChangePickupPoint() {
  return useAction(Change, (result) => result.changePickupPoint, useCollective().scope);
}

const paths = [
  'name',
  'addressLine1',
  'postcode',
  'city',
  'directions',
  'orderMinimumCents',
  'totalMinimumCents',
  ...DELIVERY_PATHS,
] as const;
const NO_MINIMUM = { orderMinimumCents: null, totalMinimumCents: null };

interface FormProps {
  readonly point?: PickupPoint;
  readonly onDone: (point: PickupPoint) => void;
  readonly submit: string;
  readonly extra?: ReactNode;
}

/** Adds a place, or changes the one given; keeps what is typed until it is stored. */
export function PickupPointForm({ point, onDone, submit, extra }: FormProps) {
  const { t } = useWords();
  const { scope, collective } = useCollective();
  const add = useAction(Add, (result) => result.addPickupPoint, scope);
  const change = useChangePickupPoint();
  const action = point === undefined ? add : change;
  const [place, setPlace] = useState(() => ({
    name: point?.name ?? '',
    addressLine1: point?.addressLine1 ?? '',
    postcode: point?.postcode ?? '',
    city: point?.city ?? '',
    directions: point?.directions ?? '',
  }));
  const [minimums, setMinimums] = useState<
    Readonly<Record<keyof typeof NO_MINIMUM, number | null | undefined>>
  >(() => ({
    orderMinimumCents: point?.orderMinimumCents || null,
    totalMinimumCents: point?.totalMinimumCents || null,
  }));
  const [round, setRound] = useState(() => draftOf(point?.delivery ?? null));
  // shares of an AMAP are fetched whole, at its points: neither is asked, but what was set can be taken out
  const amap = collective.kind === 'AMAP';
  const [shown] = useState({
    round: !amap || round !== null,
    minimums: !amap || Object.values(minimums).some((cents) => cents !== null),
  });
  const whole = {
    ...place,
    orderMinimumCents: minimums.orderMinimumCents ?? 0,
    totalMinimumCents: minimums.totalMinimumCents ?? 0,
    ...(round === null ? {} : { delivery: termsOf(round) }),
  };
  const field = (name: keyof typeof place) => ({
    value: place[name],
    onChange: (event: { target: { value: string } }) => setPlace({ ...place, [name]: event.target.value }),
  });
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const done =
      point === undefined
        ? await add.run({ input: whole })
        : await change.run({ input: { ...whole, pickupPointId: point.id } });
    if (done === undefined) return;
    if (point === undefined) {
      setPlace({ name: '', addressLine1: '', postcode: '', city: '', directions: '' });
      setMinimums(NO_MINIMUM);
      setRound(null);
    }
    onDone(done);
  };
  return (
    <form className="ad-form" onSubmit={(event) => void save(event)} noValidate>
      <ActionProblem action={action} shown={paths} />
      <Field
        label={t('admin.place.name')}
        hint={t('admin.place.nameHint')}
        error={action.fieldError('name')}
        required
      >
        <TextInput {...field('name')} />
      </Field>
      <Field label={t('common.field.address')} optional error={action.fieldError('addressLine1')}>
        <TextInput autoComplete="street-address" {...field('addressLine1')} />
      </Field>
      <div className="ad-pair">
        <Field label={t('common.field.postcode')} optional error={action.fieldError('postcode')}>
          <TextInput inputMode="numeric" autoComplete="postal-code" {...field('postcode')} />
        </Field>
        <Field label={t('common.field.city')} optional error={action.fieldError('city')}>
          <TextInput autoComplete="address-level2" {...field('city')} />
        </Field>
      </div>
      <Field
        label={t('admin.place.directions')}
        hint={t('admin.place.directionsHint')}
        optional
        error={action.fieldError('directions')}
      >
        <TextArea rows={2} {...field('directions')} />
      </Field>
      {shown.round ? (
        <DeliveryTerms
          round={round}
          fixed={point !== undefined}
          errorOf={(name) => action.fieldError(name)}
          onChange={setRound}
        />
      ) : null}
      {shown.minimums ? (
        <div className="ad-pair">
          <Field
            label={t('admin.place.orderMinimum')}
            hint={t('admin.place.orderMinimumHint')}
            optional
            error={action.fieldError('orderMinimumCents')}
          >
            <MoneyInput
              value={minimums.orderMinimumCents ?? null}
              onChange={(orderMinimumCents) => setMinimums({ ...minimums, orderMinimumCents })}
            />
          </Field>
          <Field
            label={t('admin.place.totalMinimum')}
            hint={t('admin.place.totalMinimumHint')}
            optional
            error={action.fieldError('totalMinimumCents')}
          >
            <MoneyInput
              value={minimums.totalMinimumCents ?? null}
              onChange={(totalMinimumCents) => setMinimums({ ...minimums, totalMinimumCents })}
            />
          </Field>
        </div>
      ) : null}
      <div className="ad-actions">
        {extra}
        <Button type="submit" variant="primary" busy={action.busy}>
          {submit}
        </Button>
      </div>
    </form>
  );
}

/** `12 rue de la Gare, 36600 Valençay` */
export function addressOf(point: Pick<PickupPoint, 'addressLine1' | 'postcode' | 'city'>): string {
  return [point.addressLine1, `${point.postcode} ${point.city}`.trim()].filter(Boolean).join(', ');
}
