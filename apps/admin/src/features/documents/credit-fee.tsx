import { graphql } from '@cabas/client';
import { newId, sumCents } from '@cabas/kernel';
import { IconFileMinus } from '@tabler/icons-react';
import { Button, Field, Money, MoneyInput } from '@cabas/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useCollective } from '../../shared/collective-context.tsx';
import { useFormats } from '../../shared/formats.ts';
import { ReasonDialog } from '../../shared/reason-dialog.tsx';
import { useAction } from '../../shared/use-action.ts';
import { useWords } from '../../shared/words.tsx';

const Credit = graphql(`
  mutation AdminCreditFee($input: CreditFeeInput!) {
    creditFee(input: $input) {
      __typename
      ... on Document {
        id
      }
      ...AdminProblem
    }
  }
`);

interface CreditFeeProps {
  readonly documentId: string;
  readonly number: string;
  readonly lines: readonly { label: string; leftCents: number }[];
}

/** Takes a service invoice back with the reason: all that is left of it, unless less is typed on a line. */
export function CreditFee(props: CreditFeeProps) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="primary" icon={IconFileMinus} onClick={() => setOpen(true)}>
        {t('admin.fee.credit')}
      </Button>
      {open ? <CreditDialog {...props} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function CreditDialog({ documentId, number, lines, onClose }: CreditFeeProps & { onClose: () => void }) {
  const { t } = useWords();
  const { money } = useFormats();
  const { base, scope } = useCollective();
  const navigate = useNavigate();
  const credit = useAction(Credit, (result) => result.creditFee, scope);
  const [idempotencyKey] = useState(newId);
  const [taken, setTaken] = useState<readonly (number | null)[]>(() => lines.map((line) => line.leftCents));
  const sent = taken.flatMap((cents, line) =>
    cents === null || cents === 0 ? [] : [{ line, netCents: cents }],
  );
  const errorOf = (line: number) => {
    const index = sent.findIndex((one) => one.line === line);
    return index < 0 ? undefined : credit.fieldError(`lines.${index}.netCents`);
  };
  const run = async (reason: string) => {
    const done = await credit.run({ input: { idempotencyKey, documentId, reason, lines: sent } });
    if (done) void navigate(`${base}/documents/${done.id}`);
    return done;
  };
  return (
    <ReasonDialog
      title={t('admin.fee.creditTitle', { number })}
      confirm={t('admin.fee.credit')}
      done={t('admin.fee.credited')}
      action={credit}
      shown={sent.map((_, index) => `lines.${index}.netCents`)}
      disabled={sent.length === 0}
      run={run}
      onClose={onClose}
      more={
        <>
          {lines.map(({ label, leftCents }, index) =>
            leftCents === 0 ? null : (
              <Field
                key={index}
                label={label}
                hint={t('admin.fee.creditLeft', { left: money(leftCents) })}
                error={errorOf(index)}
              >
                <MoneyInput
                  value={taken[index] ?? null}
                  onChange={(cents) =>
                    setTaken(taken.map((one, place) => (place === index ? (cents ?? null) : one)))
                  }
                />
              </Field>
            ),
          )}
          <p className="ad-row ad-row--between">
            <strong>{t('admin.fee.creditTotal')}</strong>
            <strong>
              <Money cents={sumCents(sent.map(({ netCents }) => netCents))} />
            </strong>
          </p>
        </>
      }
    >
      {t('admin.fee.creditText')}
    </ReasonDialog>
  );
}
