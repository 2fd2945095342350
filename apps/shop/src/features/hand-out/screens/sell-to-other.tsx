/** Someone comes by who ordered nothing: found by name on the phone, and what is left goes onto a card of their own. */
import { Button, Dialog } from '@cabas/ui';
import { IconShoppingCartPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { findOthers, othersOf } from '../domain/others.ts';
import type { Other } from '../domain/sheet.ts';
import { SellDialog } from './basket/sell-dialog.tsx';
import { useEvening } from './evening.tsx';
import { SearchField } from './search-field.tsx';
import { useCardLink } from './use-card-link.ts';
import { useHandOutWords } from './words.tsx';

/** More are found by typing. */
const SHOWN = 30;

export function SellToOther() {
  const { sheet } = useEvening();
  const { t } = useHandOutWords();
  const navigate = useNavigate();
  const linkTo = useCardLink();
  const [step, setStep] = useState<'WHO' | Other | null>(null);
  const close = () => setStep(null);
  if (sheet.leftovers.length === 0 || othersOf(sheet).length === 0) return null;
  return (
    <>
      <Button className="ho-big" wide icon={IconShoppingCartPlus} onClick={() => setStep('WHO')}>
        {t('other')}
      </Button>
      {step === 'WHO' ? <WhoDialog close={close} choose={setStep} /> : null}
      {step === null || step === 'WHO' ? null : (
        <SellDialog basket={step} close={close} sold={() => void navigate(linkTo(step.memberId))} />
      )}
    </>
  );
}

function WhoDialog({ close, choose }: { close: () => void; choose: (other: Other) => void }) {
  const { sheet } = useEvening();
  const { t } = useHandOutWords();
  const [text, setText] = useState('');
  const found = findOthers(sheet, text);
  return (
    <Dialog open onClose={close} title={t('other.title')} shape="sheet">
      <p className="ho-soft">{t('other.text')}</p>
      <SearchField label={t('other.search')} value={text} onChange={setText} />
      <ul className="ho-plain ho-stack">
        {found.slice(0, SHOWN).map((other) => (
          <li key={other.memberId}>
            <button type="button" className="ho-choice" onClick={() => choose(other)}>
              {other.name}
            </button>
          </li>
        ))}
      </ul>
      {found.length === 0 ? <p role="status">{t('other.none')}</p> : null}
      {found.length > SHOWN ? (
        <p className="ho-soft">{t('other.more', { count: found.length - SHOWN })}</p>
      ) : null}
    </Dialog>
  );
}
