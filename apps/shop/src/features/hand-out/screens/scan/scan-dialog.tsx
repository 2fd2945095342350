/** Scan a member's code, or type its letters: the basket opens, with or without network. */
import { Button, Dialog, Field, TextInput } from '@cabas/ui';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { useFormats } from '../../../../shared/formats.ts';
import { findByCode, findByLetters, type Found } from '../../domain/find-basket.ts';
import { useEvening } from '../evening.tsx';
import { useCardLink } from '../use-card-link.ts';
import { useHandOutWords } from '../words.tsx';
import './scan-dialog.css';
import { useCamera } from './use-camera.ts';

export function ScanDialog({ close }: { close: () => void }) {
  const { sheet } = useEvening();
  const { t } = useHandOutWords();
  const { day } = useFormats();
  const navigate = useNavigate();
  const linkTo = useCardLink();
  const [scanned, setScanned] = useState<Found | null>(null);
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<Found | null>(null);
  const open = (memberId: string) => {
    navigator.vibrate?.(60);
    close();
    void navigate(linkTo(memberId));
  };
  const wordsOf = (found: Found) => {
    switch (found.kind) {
      case 'FOUND':
        return undefined;
      case 'OTHER_DAY':
        return t('scan.OTHER_DAY', { day: day(found.day) });
      default:
        return t(`scan.${found.kind}`);
    }
  };
  const { camera, video } = useCamera((text) => {
    const found = findByCode(sheet, text);
    if (found.kind === 'FOUND') open(found.memberId);
    else setScanned(found);
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = findByLetters(sheet, typed);
    if (found.kind === 'FOUND') open(found.memberId);
    else setProblem(found);
  };
  return (
    <Dialog open onClose={close} title={t('scan')}>
      <div className="ho-scan">
        {camera === 'REFUSED' || camera === 'NONE' ? (
          <p role="status">{t(`scan.camera.${camera}`)}</p>
        ) : (
          <>
            <video ref={video} className="ho-scan__view" aria-label={t('scan.view')} muted playsInline />
            <p role="status">
              {scanned === null ? t(camera === 'ON' ? 'scan.hold' : 'scan.starting') : wordsOf(scanned)}
            </p>
          </>
        )}
        <form onSubmit={submit} noValidate>
          <Field
            label={t('scan.letters')}
            hint={t('scan.lettersHint')}
            error={
              problem === null ? undefined : problem.kind === 'NO_CODE' ? t('scan.EIGHT') : wordsOf(problem)
            }
          >
            <TextInput
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              maxLength={12}
              value={typed}
              onChange={(event) => {
                setTyped(event.target.value);
                setProblem(null);
              }}
            />
          </Field>
          <Button type="submit" variant="primary" wide className="ho-big">
            {t('scan.open')}
          </Button>
        </form>
      </div>
    </Dialog>
  );
}
